import type { Audit } from '../schemas/audit.ts';
import { monthOf } from '../values/calendar-date.ts';
import type { Fen } from '../values/money.ts';
import { auditedStatement } from './audited.ts';
import type { Ledger } from './ledger.ts';
import { flowsFor, leftOf } from './purpose.ts';
import { purposeTree, statementTree, type TreeNode } from './tree.ts';

/** An audited figure, in 分, beside the ledger's where there is one to compare with. */
export interface AuditedFigure {
  readonly name: 'income' | 'expense' | 'closing';
  readonly audited: Fen;
  readonly ledger: Fen | undefined;
  /** audited − ledger. */
  readonly difference: Fen | undefined;
}

export interface AuditedFigures {
  readonly figures: readonly AuditedFigure[];
  /** Rows behind income and expense; undefined when the ledger has nothing to compare with. */
  readonly rows: number | undefined;
}

/** What the ledger makes of an audited period, or of the campaign that was looked into. */
function ledgerSide(ledger: Ledger, audit: Audit) {
  const { campaignId } = audit;
  if (campaignId !== undefined) {
    const flows = flowsFor(ledger, { campaignId }, audit.toOn);
    return { received: flows.received, paid: flows.paid, closing: leftOf(flows) };
  }
  return auditedStatement(ledger, audit);
}

/** How the books come to an audited closing, down to the lists; undefined where they have nothing to compare with. */
export function auditTree(ledger: Ledger, audit: Audit): TreeNode | undefined {
  const { campaignId } = audit;
  if (campaignId !== undefined) return purposeTree(ledger, { campaignId, to: monthOf(audit.toOn) });
  return auditedStatement(ledger, audit) && statementTree(ledger, { from: audit.fromOn, to: audit.toOn });
}

/** The three figures of an audit beside those of the rows. */
export function auditedFigures(ledger: Ledger, audit: Audit): AuditedFigures {
  const side = ledgerSide(ledger, audit);
  const figure = (name: AuditedFigure['name'], fen: Fen | undefined): AuditedFigure => ({
    name,
    audited: audit[name],
    ledger: fen,
    difference: fen === undefined ? undefined : audit[name] - fen,
  });
  return {
    figures: [
      figure('income', side?.received.fen),
      figure('expense', side?.paid.fen),
      figure('closing', side?.closing),
    ],
    rows: side && side.received.rows + side.paid.rows,
  };
}

/** The greatest gap between audited and added up, in 分, whatever its sign; undefined when nothing was compared. */
export function greatestDifference({ figures }: AuditedFigures): Fen | undefined {
  const gaps = figures.flatMap(({ difference }) => (difference === undefined ? [] : [Math.abs(difference)]));
  return gaps.length === 0 ? undefined : Math.max(...gaps);
}
