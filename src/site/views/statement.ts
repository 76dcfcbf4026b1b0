import type { Proof, Scope, StatementProps } from '../../components/props/statement.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import { buildStatement, type Statement } from '../../core/ledger/statement.ts';
import { leafSum, statementTree, type TreeNode } from '../../core/ledger/tree.ts';
import { scope } from '../../core/schemas/vocabulary.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, days } from '../format.ts';
import { messages } from '../messages.ts';
import { rowProof } from './proof.ts';

/** A statement with its proof: what book-keeping states against what the leaves of the tree add up to. */
export interface ProvedStatement {
  readonly statement: Statement;
  readonly tree: TreeNode;
  /** undefined when book-keeping states nothing for the last day. */
  readonly proof: Proof | undefined;
}

/** The statement of a fund, or of all, with its tree. Days are the ends of whole months. */
export function provedStatement(
  disclosures: Disclosures,
  span: { fundId?: string | undefined; from: string; to: string },
  link: string,
): ProvedStatement {
  const statement = buildStatement(disclosures.ledger, span);
  const tree = statementTree(disclosures.ledger, span);
  const { stated, closing } = statement;
  const leaves = (books: Ledger) => {
    const anew = statementTree(books, span);
    return { fen: leafSum(anew), rows: anew.rows };
  };
  // The closing that is printed, and what book-keeping states for it, are both held against the rows.
  const printed = rowProof(disclosures, leaves, { stated: closing, href: link });
  if (printed.differenceFen !== 0) throw new Error(`the closing of ${span.to} is not that of its tree`);
  return {
    statement,
    tree,
    proof: stated === undefined ? undefined : rowProof(disclosures, leaves, { stated, href: link }),
  };
}

/** The four pillars, with words for opening and closing where the period has better ones. */
export function pillars(
  { statement: { opening, received, paid, closing, from, to }, proof }: ProvedStatement,
  labels: { readonly opening?: string; readonly closing?: string } = {},
  language?: string,
): StatementProps {
  const t = messages(language).disclosures;
  return {
    caption: t.statementCaption(days(from, to)),
    opening: { fen: opening, label: labels.opening },
    received: { fen: received.fen, note: t.rowsOnly(count(received.rows)) },
    paid: { fen: paid.fen, note: t.rowsOnly(count(paid.rows)) },
    closing: { fen: closing, label: labels.closing },
    proved: proof?.differenceFen === 0,
  };
}

/** 口径章 of the chapter's own accounts. */
export const stamp = ({ site }: Disclosures, asOf: string, source: string, language?: string): Scope => ({
  scope: scope[site.scope][0],
  asOf,
  unit: messages(language).accounts.unit,
  source,
});
