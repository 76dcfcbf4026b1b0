import { describe, expect, test } from 'vitest';
import { type Assessment, assess, assessSets, daysLate } from '../../../../src/core/indicators/assess.ts';
import { refAddress } from '../../../../src/core/indicators/ref.ts';
import type { Need } from '../../../../src/core/schemas/indicator.ts';
import { chapterOf, textOf } from '../balanced.ts';
import { indicatorOf, needOf, viewOf } from './view.ts';

const held = (heldOn: string) => ({ id: heldOn, kind: 'council', title: '理事会', heldOn });
const newest = needOf('newest-within', { register: 'meetings', column: 'held_on', days: 100 });

/** The state on 2026-03-31 of an indicator whose newest meeting was on a day. */
const stateAfter = (heldOn: string): Assessment =>
  assess(indicatorOf('A07', [newest]), viewOf({ meetings: [held(heldOn)] }));

test('a day in working days of a year whose days off are not announced is provisional, another is not', () => {
  const calendar = { special: new Map(), announced: new Set(['2026']) };
  const contracts = { register: 'procurements', from: 'awarded_on', column: 'published_on' } as const;
  const need = needOf('published-within', { ...contracts, workdays: 2 });
  const openOf = (awardedOn: string, one: Need) => {
    const view = viewOf(
      { procurements: [{ id: 'p', title: '棉被', awardedOn }] },
      { calendar, asOf: '2026-12-31' },
    );
    return assess(indicatorOf('B10', [one]), view).open.map(({ dueOn, provisional }) => [dueOn, provisional]);
  };
  expect(openOf('2026-12-30', need)).toEqual([['2027-01-01', true]]);
  expect(openOf('2026-12-29', need)).toEqual([['2026-12-31', undefined]]);
  expect(openOf('2026-12-30', needOf('published-within', { ...contracts, days: 2 }))).toEqual([
    ['2027-01-01', undefined],
  ]);
});

test('of several sets the last by its id is the main one; statements stand in the pages of the set that asks', () => {
  const set = (id: string) => ({
    id,
    title: { zh: id, en: id },
    note: { zh: '', en: '' },
    version: '1',
    indicators: [
      indicatorOf('B12', [needOf('nil-or-rows', { register: 'major-events', column: 'event_on' })]),
      indicatorOf('D09', [needOf('site-has', { page: 'search' })]),
    ],
  });
  const view = viewOf({
    'nil-statements': [
      { id: 'nil', indicatorId: 'B12', toOn: '2025-12-31', publishedOn: '2026-01-20', statementText: '无' },
    ],
    'not-applicable': [{ id: 'd09', indicatorId: 'D09', fromOn: '2026-01-01', reasonText: '没有' }],
  });
  const boards = assessSets([set('a-2026'), set('b-2026'), set('a-2027')], view);
  expect(boards.map(({ set: { id }, main }) => `${id} ${main}`)).toEqual([
    'b-2026 true',
    'a-2027 false',
    'a-2026 false',
  ]);
  const placesOf = (at: number) =>
    boards[at]?.assessments.map(({ evidence }) => evidence.map(({ ref }) => refAddress(ref)).join());
  expect(placesOf(0)).toEqual(['/transparency/b12/#nil', '/transparency/d09/#d09']);
  expect(placesOf(1)).toEqual(['/transparency/sets/a-2027/b12/#nil', '/transparency/sets/a-2027/d09/#d09']);
});

describe('a state', () => {
  test('is overdue from the day after its day, with the days', () => {
    const late = stateAfter('2025-12-20');
    expect([late.state, late.dueOn, daysLate(late.dueOn, '2026-03-31')]).toEqual([
      'overdue',
      '2026-03-30',
      1,
    ]);
    expect(stateAfter('2025-12-21').state).toBe('due-soon');
  });

  test('is due soon from thirty days before its day on', () => {
    expect(stateAfter('2026-01-20')).toMatchObject({ state: 'due-soon', dueOn: '2026-04-30' });
    expect(stateAfter('2026-01-21')).toMatchObject({ state: 'published', dueOn: '2026-05-01' });
  });

  test('of what comes again and again is due soon in the last third of its time, thirty days at most', () => {
    const monthly = { rule: 'every', days: 31 } as const;
    const list = needOf('newest-within', { register: 'meetings', column: 'held_on' });
    const stateOf = (heldOn: string, due: Parameters<typeof indicatorOf>[2]) =>
      assess(indicatorOf('D01', [list], due), viewOf({ meetings: [held(heldOn)] })).state;
    expect(stateOf('2026-03-12', monthly)).toBe('published');
    expect(stateOf('2026-03-11', monthly)).toBe('due-soon');
    expect(stateOf('2026-01-30', { rule: 'every', months: 3 })).toBe('due-soon');
    expect(stateOf('2026-01-31', { rule: 'every', months: 4 })).toBe('published');
    expect(stateOf('2026-03-12', { rule: 'after', days: 31 })).toBe('due-soon');
  });

  test('is missing before it is overdue', () => {
    const rows = needOf('rows-exist', { register: 'audits' });
    const found = assess(indicatorOf('A07', [newest, rows]), viewOf({ meetings: [held('2025-01-01')] }));
    expect(found.state).toBe('missing');
    expect(found.needs.map(({ outcome }) => outcome.unmet)).toEqual([
      [{ what: '', why: 'late', values: { dueOn: '2025-04-11' } }],
      [{ what: 'audits', why: 'absent' }],
    ]);
  });

  test('is published without a day where nothing can be late', () => {
    const found = assess(indicatorOf('A02', [needOf('site-has', { page: 'search' })]), viewOf({}));
    expect(found).toMatchObject({ state: 'published', open: [], history: [] });
    expect(found.dueOn).toBeUndefined();
  });

  test('is not applicable with a reason, and only while the reason holds', () => {
    const exempt = {
      id: 'd11-2026',
      indicatorId: 'D11',
      reasonText: '没有为突发事件募捐',
      fromOn: '2026-01-01',
      toOn: '2026-12-31',
      decidedOn: '2026-01-14',
      decidedBy: '会长',
    };
    const indicator = indicatorOf('D11', [needOf('rows-exist', { register: 'campaigns' })]);
    const found = assess(indicator, viewOf({ 'not-applicable': [exempt] }));
    expect(found).toMatchObject({ state: 'not-applicable', reason: '没有为突发事件募捐', needs: [] });
    expect(found.evidence.map(({ ref }) => refAddress(ref))).toEqual(['/transparency/d11/#d11-2026']);
    const over = { ...exempt, toOn: '2026-03-30' };
    expect(assess(indicator, viewOf({ 'not-applicable': [over] })).state).toBe('missing');
    const other = { ...exempt, indicatorId: 'D10' };
    expect(assess(indicator, viewOf({ 'not-applicable': [other] })).state).toBe('missing');
  });

  test('shows each place of evidence once, and the days that were kept, the newest first', () => {
    const rows = needOf('rows-exist', { register: 'meetings' });
    const meetings = [held('2025-10-01'), held('2025-12-01'), held('2026-03-01')];
    const found = assess(indicatorOf('A07', [rows, rows, newest]), viewOf({ meetings }));
    expect(found.evidence.map(({ ref }) => refAddress(ref))).toEqual([
      '/about/congress/',
      '/about/congress/#2026-03-01',
    ]);
    expect(found.history.map(({ dueOn, doneOn }) => `${dueOn} ${doneOn}`)).toEqual([
      '2026-03-11 2026-03-01',
      '2026-01-09 2025-12-01',
    ]);
  });

  test('of a predicate that there is not is a mistake of the program', () => {
    expect(() => assess(indicatorOf('A07', [needOf('rows')]), viewOf({}))).toThrow('no predicate rows');
  });
});

describe('one record less', () => {
  const SET = 'data/indicators/small.yaml';
  const line = (id: string, needs: string) => `
  - id: "${id}"
    dimension: "finance"
    title: { zh: "${id}", en: "${id}" }
    evidence: { zh: "证据", en: "evidence" }
    confidence: "law"
    duty: { kind: "law", text: { zh: "期限", en: "deadline" }, cite: ["慈善法 78"] }
    due: { rule: "standing" }
    needs: [${needs}]`;
  const need = (check: string, more: string) =>
    `{ check: "${check}", title: { zh: "要求", en: "need" }, ${more} }`;
  const set = `id: "small"
title: { zh: "示例", en: "small" }
note: { zh: "测试", en: "tests" }
version: "1"
indicators:${[
    line('B06', need('rows-exist', 'register: "audits"')),
    line('B07', need('covered-by', 'register: "audits", in_register: "meetings", in_by: "audit_ids"')),
    line('A12', need('document-of-class', 'class: "certificate"')),
    line(
      'D02',
      need(
        'newest-within',
        'register: "batches", column: "to_on", days: "160", where: [{ column: "table", is: ["goods-received"] }]',
      ),
    ),
    line('B12', need('nil-or-rows', 'register: "major-events", column: "event_on"')),
    line('D17', need('rows-exist', 'register: "funds"')),
  ].join('')}
`;

  const states = async (changes: Readonly<Record<string, string | undefined>>) => {
    const chapter = await chapterOf({ [SET]: set, ...changes });
    const [small] = assessSets(chapter.indicatorSets, chapter);
    if (!small) throw new Error('no set');
    return new Map(small.assessments.map((one) => [one.indicator.id, one]));
  };
  const without = (path: string, row: RegExp): string =>
    textOf(path)
      .split('\n')
      .filter((one) => !row.test(one))
      .join('\n');

  /** The indicators whose state differs from that of the balanced chapter, with the first reason. */
  const changed = async (changes: Readonly<Record<string, string | undefined>>) => {
    const [before, after] = [await states({}), await states(changes)];
    return [...after].flatMap(([id, { state, needs }]) => {
      if (state === before.get(id)?.state) return [];
      const [first] = needs.flatMap(({ outcome }) => outcome.unmet);
      return [`${id} ${before.get(id)?.state} → ${state}: ${first?.what} ${first?.why}`];
    });
  };

  test('a nil statement: its indicator alone is missing', async () => {
    const path = 'data/nil-statements.csv';
    expect(await changed({ [path]: without(path, /^nil-b12/) })).toEqual([
      'B12 published → missing: major-events nil',
    ]);
  });

  test('an audit, with its findings and the meetings that heard it: the audit alone is missing', async () => {
    const audits = 'data/audits.csv';
    const findings = 'data/findings.csv';
    const meetings = 'data/meetings.csv';
    expect(
      await changed({
        [audits]: without(audits, /^donations-2025/),
        [findings]: without(findings, /,donations-2025,/),
        [meetings]: textOf(meetings).replaceAll(',donations-2025,', ',,'),
      }),
    ).toEqual(['B06 published → missing: audits absent']);
  });

  test('the meetings that heard an audit: the audit is published, its hearing is missing', async () => {
    const path = 'data/meetings.csv';
    expect(await changed({ [path]: textOf(path).replaceAll(',donations-2025,', ',,') })).toEqual([
      'B07 published → missing: donations-2025 uncovered',
    ]);
  });

  test('a list: the series that it belonged to is late, with the day', async () => {
    const path = 'data/batches.csv';
    const less = {
      [path]: without(path, /^2025-10,goods-received,/),
      'data/ledgers/goods-received/2025-10.csv': undefined,
    };
    expect(await changed(less)).toEqual(['D02 due-soon → overdue:  late']);
    expect((await states(less)).get('D02')?.dueOn).toBe('2026-02-07');
  });

  test('a document of a class: its indicator alone is missing', async () => {
    const path = 'data/documents.csv';
    // Its class is another one now: the certificate itself is named by the organisation.
    const other = textOf(path).replace('certificate,certificate,', 'certificate,notice,');
    expect(await changed({ [path]: other })).toEqual(['A12 published → missing: certificate absent']);
  });
});
