import { rowProblem } from '../../ingest/source.ts';
import { parseQuery } from '../../ledger/query.ts';
import type { Problem } from '../../problems/problem.ts';
import type { Figure } from '../../schemas/figure.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** What a figure lacks or has too much: column, state and action. */
function faultOf({ value, query, unit, asOfOn, sourceId }: Figure): [string, string, string] | undefined {
  if ((value === undefined) === (query === undefined))
    return value === undefined
      ? ['value', '既没有 value，也没有 query', '写其中一种']
      : ['query', 'value 和 query 都写了', '只留一种'];
  if (query !== undefined && asOfOn === undefined)
    return ['as_of_on', '从账里算，但没有写截至日期', '写截至哪一天'];
  if (value !== undefined && sourceId === undefined) return ['source_id', '没有写来源', '写来源文件的编号'];
  if (value !== undefined && unit === 'cny' && !/\.\d{2}$/.test(value))
    return ['value', '单位是元，但没有两位小数', '补上两位小数'];
  return undefined;
}

/** A figure is reported by a source, or drawn from the books by a query that can be read; never both. */
export const figureRecordRule: ChapterRule = {
  codes: ['figure-fields', 'figure-query'],
  check({ registers }) {
    const funds = new Set(registers.funds.map(({ value }) => value.id));
    const problems: Problem[] = [];
    for (const { value, source } of registers.figures) {
      const fault = faultOf(value);
      if (fault) {
        const [column, state, action] = fault;
        problems.push(rowProblem(source, column, 'figure-fields', { figure: value.id, state, action }));
      }
      if (value.query === undefined) continue;
      const query = parseQuery(value.query);
      const known = query?.fundId === undefined || funds.has(query.fundId);
      const late = query && value.asOfOn !== undefined && query.to > value.asOfOn;
      if (query && known && !late) continue;
      const state = !query ? '读不懂' : known ? '期间晚于截至日期' : '没有这个基金';
      problems.push(rowProblem(source, 'query', 'figure-query', { found: value.query, state }));
    }
    return problems;
  },
};
