import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrCode } from '../../../src/site/qr.ts';

const ADDRESS = 'https://example.org/news/flood-fund-july-august-2026/';

test('every dark module of the code is drawn, and no light one', () => {
  const svg = qrCode(ADDRESS, '本页网址的二维码');
  const { data, size } = encode(ADDRESS, { ecc: 'M', border: 4 });
  const drawn = new Set<string>();
  for (const [, x, y, width] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1/g))
    for (let i = 0; i < Number(width); i++) drawn.add(`${Number(x) + i} ${y}`);
  const dark = data.flatMap((row, y) => row.flatMap((on, x) => (on ? [`${x} ${y}`] : [])));
  expect([...drawn].sort()).toEqual(dark.sort());
  expect(svg).toContain(`viewBox="0 0 ${size} ${size}"`);
});

test('four modules of white stand around it', () => {
  const xs = [...qrCode(ADDRESS, '').matchAll(/M(\d+) (\d+)h/g)].flatMap(([, x, y]) => [
    Number(x),
    Number(y),
  ]);
  expect(Math.min(...xs)).toBe(4);
});

test('what it says to a listener cannot leave its attribute', () => {
  expect(qrCode('a', '"&')).toContain('aria-label="&quot;&amp;"');
});
