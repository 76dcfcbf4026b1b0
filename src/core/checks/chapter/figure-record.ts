import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { parseQuery } from '../../ledger/query.ts';
import type { Problem, Values } from '../../problems/problem.ts';
import { nearest } from '../../problems/suggestion.ts';
import type { Figure } from '../../schemas/figure.ts';
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
function faultOf({ value, query, unit, asOfOn, sourceId }: Figure): [string, string, string] | undefined {
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
  return undefined;
}

/** Ids that a query may name, by the word before them; undefined where the register was not read whole. */
type KnownParts = Readonly<Record<'fund' | 'item' | 'project' | 'campaign', ReadonlySet<string> | undefined>>;
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
function queryFault(figure: Figure, text: string, known: KnownParts): Values | undefined {
  const query = parseQuery(text);
  if (!query) return { state: '读不懂', unknown: 'yes' };
  const unknown = unknownPart(text, known);
  if (unknown) return unknown;
  const { from, to } = query;
  if (figure.asOfOn !== undefined && to > figure.asOfOn)
    return { state: `算到 ${to}，晚于截至日期 ${figure.asOfOn}`, unknown: 'yes' };
  const period = parsePeriod(figure.period);
  if (period?.kind === 'days' && (period.from !== from || period.to !== to)) {
    const better = text.replace(/from=\S+/, `from=${period.from}`).replace(/to=\S+/, `to=${period.to}`);
    return { state: `和期间 ${figure.period} 不是同一段时间`, suggestion: better };
  }
  return undefined;
}

function problemsOf({ value, source }: Sourced<Figure>, known: KnownParts): Problem[] {
  const problems: Problem[] = [];
  const fault = faultOf(value);
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

/** A figure is reported by a source, or drawn from the books by a query that can be read; never both. */
export const figureRecordRule: ChapterRule = {
  codes: ['figure-fields', 'figure-query'],
  check({ registers, whole }) {
    const ids = (name: 'funds' | 'items' | 'projects' | 'campaigns') =>
      whole.has(name) ? new Set(registers[name].map(({ value }) => value.id)) : undefined;
    const known = {
      fund: ids('funds'),
      item: ids('items'),
      project: ids('projects'),
      campaign: ids('campaigns'),
    };
    return registers.figures.flatMap((figure) => problemsOf(figure, known));
  },
};
