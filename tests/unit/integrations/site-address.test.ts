import { expect, test } from 'vitest';
import { readSiteAddress } from '../../../src/integrations/site-address.ts';

test('an address is a host and a folder', () => {
  expect(readSiteAddress('address: https://example.org/')).toEqual({
    site: 'https://example.org',
    base: '/',
  });
  expect(readSiteAddress('name: x\naddress: https://example.org/hong')).toEqual({
    site: 'https://example.org',
    base: '/hong/',
  });
});

test('what cannot be read is left to the check', () => {
  for (const text of ['', '- a', 'address: 5', 'address: 网址', 'a: [', 'a: &x\nb: *y'])
    expect(readSiteAddress(text)).toEqual({ site: undefined, base: '/' });
});
