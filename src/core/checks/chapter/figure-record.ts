import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { answer, parseQuery, unitAsked } from '../../ledger/query.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import { type Figure, figureUnits } from '../../schemas/figure.ts';
import { parseDecimal, roundTo } from '../../values/decimal.ts';
import { yuanText } from '../../values/money.ts';
import { parsePeriod } from '../../values/period.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** An amount with two decimals, where none has to be dropped. */
function twoDecimals(value: string): string {
  const number = parseDecimal(value);
  return number && number.scale < 2 ? `写 ${yuanText(Number(roundTo(number, 2)))}` : '写两位小数';
}

/** What a figure lacks or has too much: column, state and action. */
function faultOf(
  { value, query, unit, asOfOn, sourceId }: Figure,
  papers: ReadonlySet<string>,
): [string, string, string] | undefined {
  if ((value === undefined) === (query === undefined))
    return value === undefined
      ? ['value', '既没有写 value，也没有写 query', '写来源报告的数值，或者在 query 写怎样从账里算']
      : ['query', 'value 和 query 都写了', '清空，或者清空 value，只留一种'];
  if (query !== undefined && asOfOn === undefined)
    return ['as_of_on', '从账里算，但没有写截至日期', '写截至哪一天'];
  if (value !== undefined && sourceId === undefined)
    return ['source_id', '没有写来源', '写来源在 data/documents.csv 里的编号'];
  if (value !== undefined && unit === 'cny' && !/\.\d{2}$/.test(value))
    return ['value', '单位是元，但没有写两位小数', twoDecimals(value)];
  // A share of our own money names what is divided by what; only somebody else's report may state one (F18).
  if (value !== undefined && unit === 'percent' && sourceId !== undefined && papers.has(sourceId))
    return [
      'value',
      '是照着自己的文件抄的百分比，没有写出分子和分母',
      '清空，在 query 写分子/分母，例如 paid/received from=2026-01-01 to=2026-03-31',
    ];
  return undefined;
}

/** Ids that a query may name, by the word before them; undefined where the register was not read whole. */
type KnownParts = Readonly<Record<'fund' | 'item' | 'project' | 'campaign', ReadonlySet<string> | undefined>>;

/** What a figure is held against. */
interface Known {
  readonly parts: KnownParts;
  /** Papers of the chapter: all that are not cited from somebody else. */
  readonly papers: ReadonlySet<string>;
  /** undefined where the lists were not read whole. */
  readonly ledger: Ledger | undefined;
}

const partTitles = { fund: '基金', item: '品名', project: '项目', campaign: '募捐活动' } as const;

/** A name in a query that its register does not hold, with the nearest one. */
function unknownPart(text: string, known: KnownParts): Values | undefined {
  for (const [, part = '', id = ''] of text.matchAll(/ (fund|item|project|campaign)=(\S+)/g)) {
    const name = part as keyof KnownParts; // the pattern holds no other word
    const ids = known[name];
    if (!ids || ids.has(id)) continue;
    const meant = nearest(id, ids);
    const better =
      meant === undefined
        ? { unknown: 'yes' }
        : { suggestion: text.replace(`${name}=${id}`, `${name}=${meant}`) };
    return { state: `没有编号是 ${id} 的${partTitles[name]}`, ...better };
  }
  return undefined;
}

/** What is wrong with a query, and where a better one is known, that one. */
function queryFault(figure: Figure, text: string, known: Known): Values | undefined {
  const query = parseQuery(text);
  if (!query) return { state: '读不懂', unknown: 'yes' };
  const unknown = unknownPart(text, known.parts);
  if (unknown) return unknown;
  const { from, to } = query;
  if (figure.asOfOn !== undefined && to > figure.asOfOn)
    return { state: `算到 ${to}，晚于截至日期 ${figure.asOfOn}`, unknown: 'yes' };
  const unit = unitAsked(query);
  if (unit !== figure.unit)
    return {
      state: `算出来的单位是“${figureUnits[unit][0]}”，unit 写的是“${figureUnits[figure.unit][0]}”`,
      unit,
    };
  if (known.ledger && answer(known.ledger, query) === undefined)
    return { state: '分子小于 0，或者分母不大于 0，算不出百分比', unknown: 'yes' };
  const period = parsePeriod(figure.period);
  if (period?.kind === 'days' && (period.from !== from || period.to !== to)) {
    const better = text.replace(/from=\S+/, `from=${period.from}`).replace(/to=\S+/, `to=${period.to}`);
    return { state: `和期间 ${figure.period} 不是同一段时间`, suggestion: better };
  }
  return undefined;
}

function problemsOf({ value, source }: Sourced<Figure>, known: Known): Problem[] {
  const problems: Problem[] = [];
  const fault = faultOf(value, known.papers);
  if (fault) {
    const [column, state, action] = fault;
    problems.push(rowProblem(source, column, 'figure-fields', { figure: value.id, state, action }));
  }
  const values =
    value.query === undefined || value.value !== undefined
      ? undefined
      : queryFault(value, value.query, known);
  if (values)
    problems.push(rowProblem(source, 'query', 'figure-query', { found: value.query ?? '', ...values }));
  return problems;
}

/** What an answer of the books hangs on. */
const books = ['funds', 'batches', 'balances', 'ledgers'];

/** A figure is reported by a source, or drawn from the books by a query that can be read; never both. */
export const figureRecordRule: ChapterRule = {
  codes: ['figure-fields', 'figure-query'],
  check({ registers, whole, ledger }) {
    const ids = (name: 'funds' | 'items' | 'projects' | 'campaigns') =>
      whole.has(name) ? new Set(registers[name].map(({ value }) => value.id)) : undefined;
    const parts = {
      fund: ids('funds'),
      item: ids('items'),
      project: ids('projects'),
      campaign: ids('campaigns'),
    };
    const own = registers.documents.filter(({ value }) => value.class !== 'source');
    const known = {
      parts,
      papers: new Set(own.map(({ value }) => value.id)),
      ledger: books.every((one) => whole.has(one)) ? ledger : undefined,
    };
    return registers.figures.flatMap((figure) => problemsOf(figure, known));
  },
};
