import { accounts } from './catalogue/accounts.ts';
import { articles } from './catalogue/articles.ts';
import { batches } from './catalogue/batches.ts';
import { board } from './catalogue/board.ts';
import { cells } from './catalogue/cells.ts';
import { duties } from './catalogue/duties.ts';
import { files } from './catalogue/files.ts';
import { goods } from './catalogue/goods.ts';
import { money } from './catalogue/money.ts';
import { papers } from './catalogue/papers.ts';
import { pictures } from './catalogue/pictures.ts';
import { privacy } from './catalogue/privacy.ts';
import { proofs } from './catalogue/proofs.ts';
import { seal } from './catalogue/seal.ts';
import { work } from './catalogue/work.ts';
import type { Entry } from './words.ts';

/** Every problem there is. Codes are permanent; each has a folder of its name under tests/problems. */
export const catalogue = {
  ...files,
  ...cells,
  ...batches,
  ...accounts,
  ...money,
  ...goods,
  ...papers,
  ...privacy,
  ...work,
  ...duties,
  ...proofs,
  ...board,
  ...articles,
  ...seal,
  ...pictures,
} as const;

export type ProblemCode = keyof typeof catalogue;

/** All codes, in the order of the catalogue. */
export const problemCodes = Object.keys(catalogue) as ProblemCode[]; // the keys of a literal

export const entryOf = (code: ProblemCode): Entry => catalogue[code];
