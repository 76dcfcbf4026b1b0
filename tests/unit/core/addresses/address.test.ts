import { expect, test } from 'vitest';
import * as address from '../../../../src/core/addresses/address.ts';

test('every record has an address that its id alone decides', () => {
  expect(address.tableAddress('donations')).toBe('/disclosures/donations/');
  expect(address.yearAddress('donations', '2026')).toBe('/disclosures/donations/2026/');
  expect(address.batchAddress('donations', '2026-03')).toBe('/disclosures/donations/2026-03/');
  expect(address.batchAddress('donations', '2026-03', 2)).toBe('/disclosures/donations/2026-03/2/');
  expect(address.batchPartAddress('donations', '2026-03', 'fund', 'flood')).toBe(
    '/disclosures/donations/2026-03/#fund-flood',
  );
  expect(address.batchPartAddress('donations', '2026-03', 'project', 'care')).toBe(
    '/disclosures/donations/2026-03/#project-care',
  );
  expect(address.fundAddress('flood')).toBe('/disclosures/funds/flood/');
  expect(address.documentFileAddress('charter')).toBe('/documents/charter.pdf');
  expect(address.newsAddress('flood-relief')).toBe('/news/flood-relief/');
  expect(address.noticeAddress('list-4')).toBe('/notices/list-4/');
  expect(address.exportAddress('funds', 'csv')).toBe('/data/v1/funds.csv');
});

test('a row stands on the page of its five hundred', () => {
  expect(address.rowAddress('d-2026-03-r1')).toBe('/disclosures/donations/2026-03/#r1');
  expect(address.rowAddress('d-2026-03-r500')).toBe('/disclosures/donations/2026-03/#r500');
  expect(address.rowAddress('p-2020-01-29-qr-r501')).toBe('/disclosures/disbursements/2020-01-29-qr/2/#r501');
  expect(address.rowAddress('flood')).toBeUndefined();
});
