import type { Filling } from '../core/import/derived.ts';
import type { Grid } from '../core/import/grid.ts';
import type { Heading } from '../core/import/heading.ts';
import type { ImportedList } from '../core/import/import-list.ts';
import { yuanText } from '../core/values/money.ts';

const rowsText = (rows: readonly number[]): string =>
  `第 ${rows.slice(0, 10).join('、')} 行${rows.length > 10 ? `等 ${rows.length} 行` : ''}`;

const fillingText = (name: string, filling: Filling): string => {
  switch (filling.by) {
    case 'donor':
      return `${name} 照捐赠人的名称判断`;
    case 'fund':
      return `${name} 照基金`;
    case 'channel':
      return `${name} 照渠道`;
    default:
      return `${name} 写 ${filling.value}`;
  }
};

/** Names that will be read in full by everybody: somebody has to look at them. */
function fullNames({ rows, filled }: ImportedList): string[] {
  if (!filled.has('donor_consent')) return [];
  const names = rows.flatMap((row) =>
    row.get('donor_consent') === 'full' ? [row.get('donor_display') ?? ''] : [],
  );
  const some = [...new Set(names)];
  const masked = rows.filter((row) => row.get('donor_consent') === 'masked').length;
  const nameless = rows.filter((row) => row.get('donor_consent') === 'anonymous').length;
  return [
    `表里没有写公布方式：${masked} 行当作个人，名字隐去；${nameless} 行没有名字或者看不出姓，写成爱心人士；${names.length} 行当作单位，公布全名。`,
    ...(some.length === 0
      ? []
      : [
          `  请看一遍会公布全名的单位：${some.slice(0, 60).join('、')}${some.length > 60 ? `等 ${some.length} 个` : ''}`,
        ]),
  ];
}

/** Rows, total, largest, zeros and negatives: what an editor looks at before a list goes on. */
function figuresOf({ rows, sources, total }: ImportedList): string[] {
  const amounts = sources.map((source, i) => ({ row: source.row, text: rows[i]?.get('amount') ?? '' }));
  const given = amounts.filter(({ text }) => text !== '');
  if (given.length === 0) return [`一共 ${rows.length} 行。`];
  const size = (text: string): number => Number(text);
  const largest = [...given].sort((a, b) => size(b.text) - size(a.text)).slice(0, 5);
  const odd = given.filter(({ text }) => size(text) <= 0);
  return [
    `一共 ${rows.length} 行，金额相加 ${yuanText(total)} 元。最大的：${largest.map(({ row, text }) => `${text}（第 ${row} 行）`).join('、')}。`,
    ...(odd.length === 0 ? [] : [`金额是零或者负数：${rowsText(odd.map(({ row }) => row))}。`]),
  ];
}

/** What was done with a list, line by line. */
export function toldOf(grid: Grid, heading: Heading, list: ImportedList): string[] {
  const taken = heading.columns.flatMap((column, i) =>
    column ? [`${heading.names[i]}→${column.name}${heading.wan[i] ? '（万元换成元）' : ''}`] : [],
  );
  const equal = list.totals.filter(({ stated, found }) => stated === found);
  return [
    `读了“${grid.name}”，表头在第 ${grid.rows[heading.index]?.number} 行：${taken.join('，')}。`,
    ...(list.unused.length === 0 ? [] : [`没有用到：${list.unused.join('、')}。`]),
    ...(list.filled.size === 0
      ? []
      : [
          `表里没有的列：${[...list.filled].map(([name, filling]) => fillingText(name, filling)).join('，')}。`,
        ]),
    ...(grid.merged === 0 ? [] : [`合并的格子照上面的内容填满，共 ${grid.merged} 格。`]),
    ...(list.hidden.length === 0 ? [] : [`${rowsText(list.hidden)}在表格里是隐藏的，也读了。`]),
    ...(list.left.length === 0 ? [] : [`${rowsText(list.left)}不是名单的行，没有收进来。`]),
    ...equal.map(({ row, amount }) => `第 ${row} 行写的合计 ${amount} 和逐行相加一致。`),
    ...fullNames(list),
    ...(list.shortened.length === 0 ? [] : [`${rowsText(list.shortened)}的名称去掉了末尾括号里的话。`]),
    ...figuresOf(list),
  ];
}

/** Totals that the list states and that its rows do not give. */
export const totalsWrong = ({ totals }: ImportedList): string[] =>
  totals
    .filter(({ stated, found }) => stated !== found)
    .map(
      ({ row, amount, found, stated }) =>
        `第 ${row} 行写的合计是 ${amount}，上面的行相加是 ${yuanText(found)}，相差 ${yuanText(found - stated)}。先查清是哪一行多了、少了或者写错了。`,
    );
