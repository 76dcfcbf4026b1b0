import type { TreeNode as Branch } from '../../components/props/tree.ts';
import { formerly } from '../../core/ledger/deltas.ts';
import type { TreeNode, TreeTerm } from '../../core/ledger/tree.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, day, yuan } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { deltaOf } from './deltas.ts';

function labelOf({ label }: TreeNode, { ledger }: Disclosures, language?: string): string {
  const t = messages(language).disclosures;
  if (label.kind === 'table') return t.short[label.table];
  if (label.kind === 'year') return `${label.year} 年`;
  if (label.kind === 'opening') return t.opening;
  if (label.kind === 'closing') return t.closing;
  if (label.kind === 'stock') return messages(language).goods.stock;
  if (label.kind === 'movement') return messages(language).goods.movements[label.movement];
  if (label.kind === 'left') return messages(language).campaigns.page.left;
  return (
    ledger.batches.find((one) => one.table === label.table && one.id === label.batch)?.title ?? label.batch
  );
}

function equationOf({ label, terms, fen }: TreeNode, language?: string): string | undefined {
  const t = messages(language).disclosures;
  const [first, second, third] = terms;
  if (label.kind === 'left' && first && second)
    return t.leftEquation(yuan(first.node.fen), yuan(second.node.fen), yuan(fen));
  if (label.kind !== 'closing' || !first || !second || !third) return undefined;
  const amounts = [first.node.fen, second.node.fen, third.node.fen, fen].map(yuan);
  const [a = '', b = '', c = '', d = ''] = amounts;
  return t.equation(a, b, c, d);
}

/** Whether the terms come and go, so that each shows its sign. */
const isOfFlows = ({ label }: TreeNode): boolean =>
  label.kind === 'closing' || label.kind === 'left' || label.kind === 'stock';

/** The whole table as a tree, its years leading to their pages. */
export function tableView(node: TreeNode, disclosures: Disclosures, language?: string): Branch {
  const view = treeView(node, disclosures, language);
  return {
    ...view,
    children: view.children.map((year, at) => {
      const address = node.terms[at]?.node.address;
      return address === undefined ? year : { ...year, href: href(address) };
    }),
  };
}

/** A sum tree in words, for its component. */
export function treeView(
  node: TreeNode,
  disclosures: Disclosures,
  language?: string,
  sign?: TreeTerm['sign'],
  /** Of goods: what they are counted in. */
  unit?: string,
): Branch {
  const t = messages(language).disclosures;
  const rows =
    node.gifts > node.rows
      ? t.rowsAndGifts(count(node.rows), count(node.gifts))
      : t.rowsOnly(count(node.rows));
  const delta = deltaOf(node, disclosures);
  const on = 'on' in node.label ? day(node.label.on) : undefined;
  return {
    label: labelOf(node, disclosures, language),
    sub: [on, node.rows > 0 ? rows : undefined].filter((part) => part !== undefined).join(t.comma),
    // A sum of a part of a table is not the page of the whole table, nor of a year of it.
    href: node.address && node.label.kind === 'batch' ? href(node.address) : undefined,
    fen: node.fen,
    // The stock is counted: what the rows would have left of it was never published.
    goods:
      unit === undefined
        ? undefined
        : {
            qty: node.qty,
            unit,
            was: node.label.kind === 'stock' ? undefined : formerly(node.qty, delta.qty),
          },
    wasFen: unit === undefined ? formerly(node.fen, delta.fen) : undefined,
    sign: sign === undefined ? undefined : sign > 0 ? '+' : '-',
    equation: equationOf(node, language),
    children: node.terms.map((term) =>
      treeView(term.node, disclosures, language, isOfFlows(node) ? term.sign : undefined, unit),
    ),
  };
}
