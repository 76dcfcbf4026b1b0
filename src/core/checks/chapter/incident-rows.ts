import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { kindOfRow, sizeOfRow, sizeOfRows, unitOfRow } from '../../ledger/incident-rows.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import type { Incident } from '../../schemas/incident.ts';
import type { LedgerRow } from '../../schemas/tables.ts';
import { units } from '../../schemas/vocabulary.ts';
import { type Decimal, decimalText, difference, parseDecimal, parseLarge } from '../../values/decimal.ts';
import { parseRowId } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

type Named = Sourced<LedgerRow['value']>;

/** The rows that an incident names; undefined while one of them is not there, which is a problem of its own. */
function rowsOf({ rowIds }: Incident, { incidentRows }: ChapterView): readonly Named[] | undefined {
  const rows = rowIds?.flatMap((id) => incidentRows.get(id) ?? []);
  return rows && rows.length === rowIds?.length ? rows : undefined;
}

/** The unit of a row in words. */
function unitWords(row: LedgerRow['value']): string {
  const unit = unitOfRow(row);
  return unit === undefined ? '元' : units[unit][0];
}

/** What is wrong with the three cells that belong together: column, state and action. */
function faultOf(
  incident: Incident,
  rows: readonly Named[] | undefined,
): [string, string, string] | undefined {
  const { rowIds, publishedTotal, difference: apart } = incident;
  if ((publishedTotal === undefined) !== (apart === undefined))
    return publishedTotal === undefined
      ? [
          'published_total',
          '写了相差，没有写当时公布的合计',
          '写当时公布的合计；没有公布错时，清空 difference',
        ]
      : ['difference', '写了当时公布的合计，没有写相差', '写这几行的合计减当时公布的合计'];
  if (publishedTotal !== undefined && rowIds === undefined)
    return ['row_ids', '写了当时公布的合计，没有写涉及名单里的哪几行', '写这几行的编号，用英文分号隔开'];
  const kinds = new Set(rows?.map(({ value }) => `${parseRowId(value.id)?.table} ${kindOfRow(value)}`));
  if (publishedTotal !== undefined && kinds.size > 1)
    return [
      'row_ids',
      '涉及的几行不是同一张表、同一种东西，不能相加',
      '只留下能相加的几行；是几件事时，分几行写',
    ];
  return undefined;
}

/** Rows, what was published and how far apart they are, stand together. */
export const incidentRowsRule: ChapterRule = {
  codes: ['incident-rows'],
  check: (view) =>
    view.registers.incidents.flatMap(({ value, source }) => {
      const fault = faultOf(value, rowsOf(value, view));
      if (!fault) return [];
      const [column, state, action] = fault;
      return [rowProblem(source, column, 'incident-rows', { incident: value.id, state, action })];
    }),
};

function totalProblems({ value, source }: Sourced<Incident>, view: ChapterView): Problem[] {
  const rows = rowsOf(value, view);
  const [published, stated] = [
    parseDecimal(value.publishedTotal ?? ''),
    parseDecimal(value.difference ?? ''),
  ];
  const [first] = rows ?? [];
  if (!rows || !first || !published || !stated || faultOf(value, rows)) return [];
  const sum = sizeOfRows(rows.map((row) => row.value));
  const computed = difference(sum, published);
  const gap = difference(computed, stated);
  if (gap.units === 0n) return [];
  const unit = unitWords(first.value);
  const at = { file: source.file, line: source.line };
  const terms: SumTerm[] = [
    ...rows.map(
      (row): SumTerm => ({
        sign: '+',
        label: row.value.id,
        amount: decimalText(sizeOfRow(row.value)),
        at: { file: row.source.file, line: row.source.line },
      }),
    ),
    { sign: '-', label: '当时公布的合计', amount: decimalText(published), at },
    { sign: '-', label: '写的相差', amount: decimalText(stated), at },
    { sign: '=', label: '对不上', amount: decimalText(gap) },
  ];
  const broken: Gap = { identity: 'sum-of-rows', subject: value.id, difference: decimalText(gap) };
  const values = {
    incident: value.id,
    stated: decimalText(stated),
    published: decimalText(published),
    rows: rows.length,
    sum: decimalText(sum),
    computed: decimalText(computed),
    direction: gap.units > 0n ? '少写' : '多写',
    gap: decimalText(gap).replace('-', ''),
    unit,
  };
  return [rowProblem(source, 'difference', 'incident-total', values, terms, broken)];
}

/** What was published wrongly is told with its rows: their sum less what was published is the difference (F1). */
export const incidentTotalRule: ChapterRule = {
  codes: ['incident-total'],
  proves: ['sum-of-rows'],
  needs: ['batches', 'ledgers', 'ledger-goods'],
  check: (view) => view.registers.incidents.flatMap((one) => totalProblems(one, view)),
};

const COUNTED = Object.values(units)
  .map(([unit]) => unit)
  .join('|');
/** An amount or a quantity in words: `36,000个`, `1.2万元`. */
const SAID = new RegExp(`(?<![\\d.,])(\\d[\\d,]*(?:\\.\\d+)?\\s?[万亿]?)\\s?(?:元|${COUNTED})`, 'g');
/** Smaller numbers are prices, families and days, which no list holds. */
const LEAST = 1000n;

/** Amounts and quantities of four digits and more that a text names. */
function saidIn(text: string): { readonly found: string; readonly value: Decimal }[] {
  return [...text.matchAll(SAID)].flatMap(([found, number = '']) => {
    const plain = number.replace(/[\s,]/g, '');
    const value = parseLarge(plain) ?? parseDecimal(plain);
    return value && value.units >= LEAST * 10n ** BigInt(value.scale) ? [{ found, value }] : [];
  });
}

const texts = [
  ['title', 'title'],
  ['whatText', 'what_text'],
  ['doneText', 'done_text'],
] as const;

function wordProblems({ value, source }: Sourced<Incident>, view: ChapterView): Problem[] {
  const rows = rowsOf(value, view);
  if (value.rowIds && !rows) return [];
  const sizes = (rows ?? []).map((row) => sizeOfRow(row.value));
  const known = [
    ...sizes,
    ...(rows && sizes.length > 1 ? [sizeOfRows(rows.map((row) => row.value))] : []),
    ...[value.publishedTotal, value.difference].flatMap(
      (text) => parseDecimal(text?.replace('-', '') ?? '') ?? [],
    ),
  ].map(decimalText);
  return texts.flatMap(([name, column]) =>
    saidIn(value[name])
      .filter((one) => !known.includes(decimalText(one.value)))
      .map(({ found }) =>
        rowProblem(source, column, 'incident-words', {
          incident: value.id,
          title: source.columns.get(column)?.meta.title ?? column,
          found,
          ...(rows
            ? { known: [...new Set(known)].join('、'), unit: rows[0] ? unitWords(rows[0].value) : '' }
            : { none: 'yes' }),
        }),
      ),
  );
}

/** The story of an incident names the amounts and quantities of the lists, and no others. */
export const incidentWordsRule: ChapterRule = {
  codes: ['incident-words'],
  needs: ['batches', 'ledgers', 'ledger-goods'],
  check: (view) => view.registers.incidents.flatMap((one) => wordProblems(one, view)),
};
