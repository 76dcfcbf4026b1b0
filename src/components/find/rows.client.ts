import { rowAddress } from '../../core/addresses/address.ts';
import type { FoundRow } from '../../core/lookup/entry.ts';
import type { LookupTable } from '../../core/lookup/shards.ts';
import { rowId } from '../../core/values/record-id.ts';
import { day, month } from '../../site/format/dates.ts';
import { count, MINUS, yuanParts } from '../../site/format/money.ts';
import { element, link, say } from './element.client.ts';
import type { FindData } from './words.ts';

/** Rows shown at first, and more at each press. */
const PAGE = 30;

/** `2026-03` → the words for the list of that month; any other list by its title. */
export const listName = (table: LookupTable, batch: string, { words, lists }: FindData): string =>
  lists[table][batch] ?? (/^\d{4}-\d{2}$/.test(batch) ? say(words.listOf, { month: month(batch) }) : batch);

function amountCell(fen: number): HTMLElement {
  const { negative, yuan, cents } = yuanParts(fen);
  const cell = element('td', 'amount', negative ? MINUS : '', yuan, element('span', 'cents', cents));
  cell.setAttribute('role', 'cell');
  return cell;
}

function line(row: FoundRow, table: LookupTable, data: FindData): HTMLElement {
  const { words, base } = data;
  const cell = (className: string, ...children: (Node | string)[]): HTMLElement => {
    const made = element('td', className, ...children);
    made.setAttribute('role', 'cell');
    return made;
  };
  const [who = '', ...rest] = row.words;
  const address = rowAddress(rowId({ table, batch: row.batch, n: row.n }));
  const name = element('th', 'who', link(base + address, who));
  name.scope = 'row';
  name.setAttribute('role', 'rowheader');
  const remark =
    row.gifts > 1 ? say(words.summary, { count: count(row.gifts) }) : row.fen < 0 ? words.refund : undefined;
  if (remark !== undefined) name.append(element('span', 'sub', ` ${remark}`));
  const on = element('time', '', day(row.on));
  on.dateTime = row.on;
  const place = say(words.place, { list: listName(table, row.batch, data), number: count(row.n) });
  const made = element(
    'tr',
    '',
    name,
    cell('nobr', on),
    ...rest.map((word, i) => cell(i === rest.length - 1 ? 'nobr' : '', word)),
    cell('quiet', place),
    amountCell(row.fen),
  );
  made.setAttribute('role', 'row');
  return made;
}

/** Rows as their lists have them, the latest first, each with the way to its place. */
export function rowsTable(rows: readonly FoundRow[], table: LookupTable, data: FindData): HTMLElement[] {
  const { words } = data;
  const { donor, payee, on, paidOn, project, area, place, amount } = words.heads;
  const titles = table === 'donations' ? [donor, on, place] : [payee, paidOn, project, area, place];
  const heads = [...titles, amount].map((title, i) => {
    const head = element('th', i === titles.length ? 'amount' : '', title);
    head.scope = 'col';
    head.setAttribute('role', 'columnheader');
    return head;
  });
  const body = element('tbody', '');
  const top = element('tr', '', ...heads);
  const head = element('thead', '', top);
  top.setAttribute('role', 'row');
  for (const group of [head, body]) group.setAttribute('role', 'rowgroup');
  const made = element('table', 'ledger rows', element('caption', 'unseen', words.caption), head, body);
  made.setAttribute('role', 'table');
  const more = element('button', 'button', '');
  more.type = 'button';
  const show = (): void => {
    const shown = body.children.length;
    body.append(...rows.slice(shown, shown + PAGE).map((row) => line(row, table, data)));
    const left = rows.length - body.children.length;
    more.hidden = left === 0;
    more.textContent = say(words.more, { count: count(Math.min(left, PAGE)) });
  };
  more.addEventListener('click', show);
  show();
  return [made, more];
}
