import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { readText } from './dist.ts';

// The tables of budget and statements are added up here from the finished page alone.

type Element = ReturnType<typeof DomUtils.findAll>[number];

const linesIn = (table: Element): { depth: number; fen: number[] }[] =>
  DomUtils.findAll((one) => one.attribs['data-depth'] !== undefined, table.children).map((row) => ({
    depth: Number(row.attribs['data-depth']),
    fen: DomUtils.findAll((one) => one.attribs['data-fen'] !== undefined, row.children).map((cell) =>
      Number(cell.attribs['data-fen']),
    ),
  }));

/** Lines that have lines below them, with what these add up to in the first column of amounts. */
function sums(lines: readonly { depth: number; fen: number[] }[]): { stated: number; added: number }[] {
  return lines.flatMap(({ depth, fen }, at) => {
    const rest = lines.slice(at + 1);
    const end = rest.findIndex((one) => one.depth <= depth);
    const below = rest.slice(0, end < 0 ? rest.length : end).filter((one) => one.depth === depth + 1);
    if (below.length === 0) return [];
    return [{ stated: fen[0] ?? Number.NaN, added: below.reduce((sum, one) => sum + (one.fen[0] ?? 0), 0) }];
  });
}

describe.each([
  ['disclosures/budget/index.html', '2026-expense'],
  ['disclosures/statements/index.html', '2025-activity'],
])('%s', (path, heading) => {
  const tables = DomUtils.findAll((one) => one.name === 'table', parseDocument(readText(path)).children);
  const adding = tables.filter((table) => linesIn(table).length > 0);

  test('has tables whose lines stand below each other', () => {
    expect(readText(path)).toContain(`id="${heading}"`);
    expect(adding.length).toBeGreaterThan(1);
  });

  test('adds up on every level, from the numbers on the page alone', () => {
    const all = path.includes('budget') ? adding.slice(0, 3) : adding;
    for (const table of all) for (const { stated, added } of sums(linesIn(table))) expect(added).toBe(stated);
  });
});
