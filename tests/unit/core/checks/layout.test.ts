import { expect, test } from 'vitest';
import { codesIn, loadWith, textOf } from '../balanced.ts';

const ARTICLE = 'content/news/flood-aid-2025.md';
const TABLE = '甲镇\t12\n乙镇\t7\n';
const withText = (text: string) => loadWith({ [ARTICLE]: `${textOf(ARTICLE)}\n${text}` });

test('cells behind tabs are a table that was pasted, unless they stand in a block of code', async () => {
  expect(codesIn(await withText(TABLE))).toContain('text-table');
  expect(codesIn(await withText(`\`\`\`\n${TABLE}\`\`\`\n`))).not.toContain('text-table');
});
