import { columnsOf } from '../../ingest/shape.ts';
import { rowProblem, type Sourced } from '../../ingest/source.ts';
import { isWholeMonths } from '../../ledger/audited.ts';
import { summaryFigures } from '../../ledger/period-summary.ts';
import type { Gap, Problem } from '../../problems/problem.ts';
import { auditSchema } from '../../schemas/audit.ts';
import { type Summary, summarySchema } from '../../schemas/summary.ts';
import { scope } from '../../schemas/vocabulary.ts';
import { yuanText } from '../../values/money.ts';
import { columnOf } from '../../values/property.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';

const titles = {
  ...Object.fromEntries(columnsOf(auditSchema)),
  ...Object.fromEntries(columnsOf(summarySchema)),
};
const titleOf = (column: string): string => titles[column]?.meta.title ?? column;

interface Part {
  readonly column: 'restrictedIn' | 'restrictedOut' | 'cashIn' | 'cashOut';
  readonly of: 'cashIn' | 'cashOut' | 'cumulativeIn' | 'cumulativeOut';
}

const parts: readonly Part[] = [
  { column: 'restrictedIn', of: 'cashIn' },
  { column: 'restrictedOut', of: 'cashOut' },
];
const within: readonly Part[] = [
  { column: 'cashIn', of: 'cumulativeIn' },
  { column: 'cashOut', of: 'cumulativeOut' },
];

/** What a summary of a wider scope says of a part is no more than what it says of the whole: its rows stand in nobody's lists here. */
export const summaryPartRule: ChapterRule = {
  codes: ['summary-part'],
  proves: ['sum-of-rows'],
  check: ({ registers }) =>
    registers.summaries
      .filter(({ value }) => value.scope !== 'own')
      .flatMap(({ value, source }) => {
        const all = value.cumulativeSinceOn <= value.fromOn ? [...parts, ...within] : parts;
        return all.flatMap(({ column, of }) => {
          const [part, whole] = [value[column], value[of]];
          if (part <= whole) return [];
          const name = columnOf(column);
          const words = {
            summary: value.id,
            title: titleOf(name),
            of: titleOf(columnOf(of)),
            part: yuanText(part),
            whole: yuanText(whole),
            difference: yuanText(part - whole),
            unit: '元',
          };
          const gap: Gap = {
            identity: 'sum-of-rows',
            subject: `${value.id}.${name}`,
            difference: yuanText(whole - part),
          };
          return [rowProblem(source, name, 'summary-part', words, [], gap)];
        });
      }),
};

/** A record of a wider scope beside what the lists of this chapter alone add up to. */
interface Wider {
  readonly record: string;
  readonly source: Sourced<unknown>['source'];
  readonly scope: Summary['scope'];
  readonly columns: readonly (readonly [column: string, stated: number, own: number])[];
}

function widerIn({ registers, ledger }: ChapterView): Wider[] {
  const audits = registers.audits
    .filter(({ value }) => value.scope !== 'own' && value.kind !== 'event' && isWholeMonths(value))
    .map(({ value, source }): Wider => {
      const { cashIn, cashOut } = summaryFigures(ledger, { ...value, cumulativeSinceOn: value.fromOn });
      const columns = [
        ['income', value.income, cashIn.value],
        ['expense', value.expense, cashOut.value],
      ] as const;
      return { record: `审计 ${value.id}`, source, scope: value.scope, columns };
    });
  const summaries = registers.summaries
    .filter(({ value }) => value.scope !== 'own' && isWholeMonths(value))
    .map(({ value, source }): Wider => {
      const own = summaryFigures(ledger, value);
      const columns = (['cashIn', 'cashOut', 'gifts', 'goodsInValue'] as const).map(
        (name) => [columnOf(name), value[name], own[name].value] as const,
      );
      return { record: `汇总 ${value.id}`, source, scope: value.scope, columns };
    });
  return [...audits, ...summaries];
}

/** What a wider scope received and paid is no less than what this chapter alone did: it is a part of it. */
export const widerLessRule: ChapterRule = {
  codes: ['wider-less'],
  proves: ['audit-agrees'],
  needs: ['audits', 'summaries', 'funds', 'batches', 'balances', 'ledgers'],
  check: (view) =>
    widerIn(view).flatMap(({ record, source, scope: of, columns }) =>
      columns.flatMap(([column, stated, own]): Problem[] => {
        if (stated >= own) return [];
        const text = column === 'gifts' ? String : yuanText;
        const words = {
          record,
          scope: scope[of][0],
          title: titleOf(column),
          stated: text(stated),
          own: text(own),
          difference: text(own - stated),
          unit: column === 'gifts' ? '笔' : '元',
        };
        const [, id = ''] = record.split(' ');
        const gap: Gap = {
          identity: 'audit-agrees',
          subject: `${id}.${column}`,
          difference: text(own - stated),
        };
        return [rowProblem(source, column, 'wider-less', words, [], gap)];
      }),
    ),
};
