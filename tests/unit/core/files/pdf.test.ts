import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPdf } from '../../../../src/core/files/pdf.ts';

const printed = readFileSync('tests/fixtures/balanced/public/documents/certificate.pdf');

test('a printed PDF tells its pages and its text', async () => {
  expect(await readPdf(printed)).toEqual({
    pages: 1,
    lines: ['Certificate, fictional'],
    properties: ['1.4'],
  });
});

test('a scan has pages and no text', async () => {
  const scan = Buffer.from(
    printed.toString('latin1').replace(/Certificate, fictional/, ' '.repeat(22)),
    'latin1',
  );
  expect(await readPdf(scan)).toMatchObject({ pages: 1, lines: [] });
});

test('what is no PDF is told apart', async () => {
  expect(await readPdf(Buffer.from('%PDF-1.4\nnothing'))).toBeUndefined();
});
