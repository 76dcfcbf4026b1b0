import type { IndicatorView } from '../../../../src/core/indicators/view.ts';
import type { Indicator, Need } from '../../../../src/core/schemas/indicator.ts';
import { registers } from '../../../../src/core/schemas/tables.ts';

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** A view with these records and nothing else. Records are taken as they are: what a register's schema demands is not asked for here. */
export function viewOf(rows: Rows, more: Partial<IndicatorView> = {}): IndicatorView {
  const empty = Object.fromEntries(Object.keys(registers).map((name) => [name, []]));
  return {
    asOf: '2026-03-31',
    organization: {
      name: '示例县红十字会',
      phones: ['0000-000-0000'],
      accounts: [],
      certificate: { documentId: 'certificate', validToOn: '2026-12-31' },
    } as unknown as IndicatorView['organization'], // the fields that these tests ask for
    registers: { ...empty, ...rows } as unknown as IndicatorView['registers'], // every register, some with records
    news: [],
    pages: [],
    sections: [],
    calendar: { special: new Map(), announced: new Set() },
    ...more,
  };
}

/** A need with a title that says nothing. */
export const needOf = (check: string, parameters: Partial<Need> = {}): Need => ({
  check,
  title: { zh: '要求', en: 'need' },
  ...parameters,
});

/** An indicator with these needs. */
export const indicatorOf = (
  id: string,
  needs: readonly Need[],
  due: Indicator['due'] = { rule: 'standing' },
): Indicator => ({
  id,
  dimension: 'finance',
  title: { zh: id, en: id },
  evidence: { zh: '证据', en: 'evidence' },
  confidence: 'law',
  duty: { kind: 'law', text: { zh: '期限', en: 'deadline' }, cite: ['慈善法 78'] },
  due,
  needs: [...needs],
});
