import { expect, test } from 'vitest';
import { registerNames } from '../../../../src/core/indicators/parameters.ts';
import { recordAddress, registerAddress } from '../../../../src/core/indicators/record-address.ts';

test('a record lands on its own place in the page of its register', () => {
  expect([
    recordAddress('budget-lines', 'b-2026-1'),
    recordAddress('public-expenses', 'cars-2026'),
    recordAddress('balance-sheets', 'cash-2025'),
    recordAddress('activity-statements', 'income-2025'),
    recordAddress('procurements', 'quilts'),
    recordAddress('pledges', 'bus-company'),
    recordAddress('allocations', 'flood-1'),
    recordAddress('use-changes', 'rooms'),
    recordAddress('incidents', 'wrong-account'),
    recordAddress('summaries', '2025'),
    recordAddress('people', 'council-1', 'council'),
    recordAddress('units', 'office-finance', 'office'),
    recordAddress('units', 'team-water', 'team'),
    recordAddress('variances', 'v-2024-1'),
    recordAddress('settlements', 's-2025-1'),
    recordAddress('batches', '2026-03', 'goods-issued'),
    recordAddress('items', 'quilt'),
  ]).toEqual([
    '/disclosures/budget/#b-2026-1',
    '/disclosures/budget/#cars-2026',
    '/disclosures/statements/#cash-2025',
    '/disclosures/statements/#income-2025',
    '/disclosures/procurements/#quilts',
    '/disclosures/states/#bus-company',
    '/disclosures/states/#flood-1',
    '/disclosures/use-changes/#rooms',
    '/disclosures/incidents/#wrong-account',
    '/disclosures/summaries/#2025',
    '/about/council/#council-1',
    '/about/departments/#office-finance',
    '/about/units/#team-water',
    '/disclosures/quality/#v-2024-1',
    '/disclosures/quality/#s-2025-1',
    '/disclosures/goods-issued/2026-03/',
    '/disclosures/goods/quilt/',
  ]);
});

test('a register that no page shows is taken home instead: only these three', () => {
  const downloads = registerNames.filter((name) => registerAddress(name).startsWith('/data/'));
  expect(downloads).toEqual(['figures', 'redirects', 'allowed-texts']);
});
