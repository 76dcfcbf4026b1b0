import { expect, test } from 'vitest';
import { registerNames } from '../../../../src/core/indicators/parameters.ts';
import { recordAddress, registerAddress } from '../../../../src/core/indicators/record-address.ts';

test('a record lands on its own place in the page of its register', () => {
  expect([
    recordAddress({ register: 'budget-lines', id: 'b-2026-1' }),
    recordAddress({ register: 'public-expenses', id: 'cars-2026' }),
    recordAddress({ register: 'balance-sheets', id: 'cash-2025' }),
    recordAddress({ register: 'activity-statements', id: 'income-2025' }),
    recordAddress({ register: 'procurements', id: 'quilts' }),
    recordAddress({ register: 'pledges', id: 'bus-company' }),
    recordAddress({ register: 'allocations', id: 'flood-1' }),
    recordAddress({ register: 'use-changes', id: 'rooms' }),
    recordAddress({ register: 'incidents', id: 'wrong-account' }),
    recordAddress({ register: 'summaries', id: '2025' }),
    recordAddress({ register: 'people', id: 'council-1', of: 'council' }),
    recordAddress({ register: 'units', id: 'office-finance', of: 'office' }),
    recordAddress({ register: 'units', id: 'team-water', of: 'team' }),
    recordAddress({ register: 'variances', id: 'v-2024-1' }),
    recordAddress({ register: 'settlements', id: 's-2025-1' }),
    recordAddress({ register: 'batches', id: '2026-03', of: 'goods-issued' }),
    recordAddress({ register: 'items', id: 'quilt' }),
    recordAddress({ register: 'replies', id: 'phone-2025-q1' }),
    recordAddress({ register: 'statistics', id: 'rescue-missions-2025', of: 'rescue' }),
    recordAddress({ register: 'nil-statements', id: 'nil-2025', of: 'B12' }),
    recordAddress({ register: 'not-applicable', id: 'd09', of: 'D09', set: 'other-2026' }),
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
    '/requests/#reply-phone-2025-q1',
    '/services/rescue/#statistics',
    '/transparency/b12/#nil-2025',
    '/transparency/sets/other-2026/d09/#d09',
  ]);
});

test('a register that no page shows is taken home instead: only these three', () => {
  const downloads = registerNames.filter((name) => registerAddress(name).startsWith('/data/'));
  expect(downloads).toEqual(['figures', 'redirects', 'allowed-texts']);
});
