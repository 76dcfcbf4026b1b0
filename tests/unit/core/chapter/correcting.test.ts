import { expect, test } from 'vitest';
import { correctChapter } from '../../../../src/core/chapter/correct-chapter.ts';
import type { Wish } from '../../../../src/core/chapter/correcting.ts';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import type { Source } from '../../../../src/core/chapter/source.ts';
import type { Report } from '../../../../src/core/problems/problem.ts';
import { balanced } from '../../../problems/cases.ts';
import { type ChapterFiles, memorySource, withFiles } from '../../../problems/chapter-files.ts';
import { sealedOf } from '../../../problems/sealed.ts';
import { textOf } from '../balanced.ts';

/** The chapter's as-of day. */
const TODAY = '2026-03-31';
const SUMMARY =
  '2026-02-own,own,2026-01-01,2026-02-28,2026-03-06,34063.90,12331.88,7050.00,39345.78,12100.00,5850.00,38,0.00,0.00,2026-01-01,12331.88,7050.00\n';
const STUDY = 'study-2026-02,study,2026-01-01,2026-02-28,0.00,6100.00,2026-03-06,';
const MONTHS = [
  'study-2026-01,study,2026-01-01,2026-01-31,0.00,12100.00,2026-02-06,',
  'study-2026-02,study,2026-02-01,2026-02-28,12100.00,6100.00,2026-03-06,',
];

const before = withFiles(balanced, {
  'data/summaries.csv': `${textOf('data/summaries.csv')}${SUMMARY}`,
  'data/balances.csv': textOf('data/balances.csv').replace(STUDY, MONTHS.join('\n')),
});
const sealed = await sealedOf(before, TODAY);

const check = async (source: Source): Promise<Report> => (await loadChapter(source, { today: TODAY })).report;

type Asked = Pick<Wish, 'recordId' | 'field' | 'new' | 'kind' | 'also'>;

/** Corrects a sealed chapter; says what was changed, why, and what others still state otherwise. */
async function corrected(wish: Asked, files: ChapterFiles = sealed) {
  const source = memorySource(files);
  const full = { ...wish, reason: '银行对账时发现', decidedOn: TODAY, approvedBy: '秘书长 周' };
  const { changes, left, files: texts } = await correctChapter(source, full, check);
  const lines = changes.map(({ record, field, old, new: now }) => `${record} ${field} ${old} → ${now}`);
  const said = left.map(
    ({ problem: { code, at }, cell }) => `${code} ${at.file}:${at.line} ${cell?.old} → ${cell?.now}`,
  );
  return { lines, left: said, corrections: texts.get('data/corrections.csv') ?? '' };
}

test('a wrong amount is followed through list, balances and summaries, and the chapter then checks clean', async () => {
  const wish = { recordId: 'd-2026-01-r2', field: 'amount', new: '90.00', kind: 'fix' } as const;
  expect(await corrected(wish)).toMatchObject({
    lines: [
      'd-2026-01-r2 amount 100.00 → 90.00',
      'batches/donations/2026-01 total 11600.00 → 11590.00',
      'balances/study-2026-01 closing 12100.00 → 12090.00',
      'balances/study-2026-02 opening 12100.00 → 12090.00',
      'balances/study-2026-02 closing 6100.00 → 6090.00',
      'summaries/2026-02-own cash_in 12331.88 → 12321.88',
      'summaries/2026-02-own closing 39345.78 → 39335.78',
      'summaries/2026-02-own restricted_in 12100.00 → 12090.00',
      'summaries/2026-02-own cumulative_in 12331.88 → 12321.88',
    ],
    left: [],
  });
});

test('a payment goes the other way, leaves restricted sums alone, and is followed into reports and close of its project', async () => {
  const wish = { recordId: 'p-2026-02-r2', field: 'amount', new: '1150.00', kind: 'fix' } as const;
  expect((await corrected(wish)).lines).toEqual([
    'p-2026-02-r2 amount 1200.00 → 1150.00',
    'batches/disbursements/2026-02 total 7050.00 → 7000.00',
    'balances/general-2026-02 closing 12055.28 → 12105.28',
    'summaries/2026-02-own cash_out 7050.00 → 7000.00',
    'summaries/2026-02-own closing 39345.78 → 39395.78',
    'summaries/2026-02-own cumulative_out 7050.00 → 7000.00',
    'project-progress/care-2026-02 used 2000.00 → 1950.00',
    'projects/care used 2000.00 → 1950.00',
    'projects/care residual 50.00 → 100.00',
  ]);
});

test('a withdrawn gift takes its gifts along', async () => {
  const wish = { recordId: 'd-2026-01-r2', field: 'amount', new: undefined, kind: 'withdraw' } as const;
  expect((await corrected(wish)).lines).toContain('summaries/2026-02-own gifts 38 → 37');
});

test('a gift of another fund leaves one and enters the other, with the reason of its own correction', async () => {
  const also = [{ field: 'restriction', new: 'unrestricted' }];
  const wish = { recordId: 'd-2026-01-r2', field: 'fund_id', new: 'general', kind: 'fix', also } as const;
  const { lines, left, corrections } = await corrected(wish);
  expect(lines).toEqual([
    'd-2026-01-r2 fund_id study → general',
    'd-2026-01-r2 restriction restricted → unrestricted',
    'balances/study-2026-01 closing 12100.00 → 12000.00',
    'balances/study-2026-02 opening 12100.00 → 12000.00',
    'balances/study-2026-02 closing 6100.00 → 6000.00',
    'summaries/2026-02-own restricted_in 12100.00 → 12000.00',
    'balances/general-2026-02 closing 12055.28 → 12155.28',
  ]);
  expect(left).toEqual([]);
  expect(corrections).toContain('随 d-2026-01-r2 更正：银行对账时发现');
});

test('a row that leaves the days of its list is withdrawn and listed anew by a person', async () => {
  const wish = { recordId: 'd-2026-01-r2', field: 'received_on', new: '2026-02-03', kind: 'fix' } as const;
  await expect(corrected(wish)).rejects.toThrow(
    /d-2026-01-r2 的日期改成 2026-02-03，就不在名单 2026-01 的 2026-01-01 至 2026-01-31 里了。.*--kind withdraw\n2\. .*\nd-新一期的编号-r1,study,/s,
  );
});

test('a figure drawn from the books gets its answer; what articles, audits and statements say is named with old and new', async () => {
  const wish = { recordId: 'd-2025-07-r2', field: 'amount', new: '49999.00', kind: 'fix' } as const;
  const { lines, left } = await corrected(wish);
  expect(lines).toContain('figures/flood-received value 60540.50 → 60539.50');
  expect(left).toEqual([
    'figure-label content/news/flood-aid-2025.md:31 undefined → undefined',
    'figure-label content/pages/give.mdx:10 undefined → undefined',
    'statement-ledger data/activity-statements.csv:3 60540.50 → 60539.50',
    'audit-agrees data/audits.csv:2 69363.90 → 69362.90',
    'audit-agrees data/audits.csv:2 34063.90 → 34062.90',
    'statement-ledger data/balance-sheets.csv:3 34063.90 → 34062.90',
    'statement-ledger data/balance-sheets.csv:9 21040.50 → 21039.50',
    'pledge-sum data/pledges.csv:2 10000.00 → 9999.00',
  ]);
});

test('a correction that breaks something else is not written', async () => {
  const wish = { recordId: 'd-2026-01-r2', field: 'fund_id', new: 'nowhere', kind: 'fix' } as const;
  await expect(corrected(wish)).rejects.toThrow('disorder');
});

test('a difference that was explained in public stays as it was explained', async () => {
  const care = textOf('data/project-progress.csv');
  const explained = withFiles(before, {
    'data/project-progress.csv': care.replace('2026-02-20,2000.00', '2026-02-28,1990.00'),
    'data/variances.csv': `${textOf('data/variances.csv')}v-1,raised-used,care-2026-02.used,10.00,少记一笔手续费,2026-03-20,秘书长 周\n`,
  });
  const wish = { recordId: 'p-2026-02-r2', field: 'amount', new: '1150.00', kind: 'fix' } as const;
  const { lines, left } = await corrected(wish, await sealedOf(explained, TODAY));
  expect(lines).toContain('project-progress/care-2026-02 used 1990.00 → 1940.00');
  expect(left).toEqual([]);
});
