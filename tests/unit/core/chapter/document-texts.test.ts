import { expect, test } from 'vitest';
import { chapterOf } from '../balanced.ts';

test('a chapter hands out the words of its PDFs by path, for a search', async () => {
  const { documentTexts } = await chapterOf();
  expect([...documentTexts]).toEqual([['public/documents/certificate.pdf', 'Certificate, fictional']]);
});
