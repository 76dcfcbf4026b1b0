import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** What makes and draws pages. Sums of what is published are made in `core/ledger`, and checked in `core/checks`. */
const PARTS = [
  'src/site',
  'src/components',
  'src/layouts',
  'src/pages',
  'src/core/charts',
  'src/core/exports',
];
/** Drawings measure themselves, words are made of numbers, and a reader's browser sums up nothing. */
const DRAWING = /\.client\.ts$|components\/charts\/|\/messages\/|\/format\//;
const MOST = 20;

const AMOUNT = String.raw`(?:\b\w*(?:[fF]en|[aA]mount|[cC]losing|[oO]pening|[rR]eceived|[pP]aid|[bB]udget|[rR]aised|[uU]sed|[rR]esidual|[tT]otal|[sS]tated|[iI]ncome|[eE]xpense|[vV]alue|[qQ]ty)\w*(?:\.\w+)*)`;
const ARITHMETIC = new RegExp(
  String.raw`${AMOUNT} [-+*/] |[\w)] [-+*/] ${AMOUNT}|\.reduce\(|[-+]= ${AMOUNT}`,
);

const lines = PARTS.flatMap((part) =>
  readdirSync(part, { recursive: true, encoding: 'utf8' })
    .map((name) => join(part, name))
    .filter((path) => /\.(?:ts|astro)$/.test(path) && !DRAWING.test(path))
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\*|\/\*)/.test(line))
        .map((line) => ({ path, line: line.trim(), code: line.replace(/'[^']*'/g, "''") })),
    ),
);

test(`fewer than ${MOST} lines of what is published add or subtract amounts outside the ledger`, () => {
  expect(lines.length).toBeGreaterThan(5_000);
  const found = lines.filter(({ code }) => ARITHMETIC.test(code));
  const shown = found.map(({ path, line }) => `${path}: ${line}`).join('\n');
  expect(found.length, shown).toBeLessThan(MOST);
});
