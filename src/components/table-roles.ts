/**
 * Roles of a table, written out: Safari before 17 forgets what a table is when its `display` changes, as it does for
 * our two-line rows on phones. Tables that keep their display may have them too: they say nothing new there.
 */
export const role = {
  table: 'table',
  group: 'rowgroup',
  row: 'row',
  head: 'columnheader',
  name: 'rowheader',
  cell: 'cell',
} as const;
