import { expect, test } from 'vitest';
import { correct, type Wish } from '../../../../src/core/chapter/correcting.ts';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { overlaySource } from '../../../../src/core/chapter/overlay-source.ts';
import { nextCorrectionId } from '../../../../src/core/checks/correction-line.ts';
import { formatReport } from '../../../../src/core/problems/terminal.ts';
import { balanced } from '../../../problems/cases.ts';
import { memorySource, withFiles } from '../../../problems/chapter-files.ts';
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

const sealed = await sealedOf(
  withFiles(balanced, {
    'data/summaries.csv': `${textOf('data/summaries.csv')}${SUMMARY}`,
    'data/balances.csv': textOf('data/balances.csv').replace(STUDY, MONTHS.join('\n')),
  }),
  TODAY,
);

/** Corrects the sealed chapter; says what was changed and what the check then finds. */
async function corrected(wish: Pick<Wish, 'recordId' | 'field' | 'new' | 'kind'>) {
  const source = memorySource(sealed);
  const { chapter } = await loadChapter(source, { today: TODAY });
  if (!chapter) throw new Error('the chapter has errors');
  const full = { ...wish, reason: '银行对账时发现', decidedOn: TODAY, approvedBy: '秘书长 周' };
  const { files, changes } = await correct(source, full, nextCorrectionId([], TODAY), chapter.registers);
  const after = await loadChapter(overlaySource(source, files), { today: TODAY });
  return {
    lines: changes.map(({ record, field, old, new: now }) => `${record} ${field} ${old} → ${now}`),
    errors: after.chapter ? '' : formatReport(after.report, 'check'),
  };
}

test('a wrong amount is followed through list, balances and summaries, and the chapter then checks clean', async () => {
  const wish = { recordId: 'd-2026-01-r2', field: 'amount', new: '90.00', kind: 'fix' } as const;
  expect(await corrected(wish)).toEqual({
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
    errors: '',
  });
});

test('a payment goes the other way, and an unrestricted one leaves restricted sums alone', async () => {
  const wish = { recordId: 'p-2026-02-r2', field: 'amount', new: '1150.00', kind: 'fix' } as const;
  expect((await corrected(wish)).lines).toEqual([
    'p-2026-02-r2 amount 1200.00 → 1150.00',
    'batches/disbursements/2026-02 total 7050.00 → 7000.00',
    'balances/general-2026-02 closing 12055.28 → 12105.28',
    'summaries/2026-02-own cash_out 7050.00 → 7000.00',
    'summaries/2026-02-own closing 39345.78 → 39395.78',
    'summaries/2026-02-own cumulative_out 7050.00 → 7000.00',
  ]);
});

test('a withdrawn gift takes its gifts along', async () => {
  const wish = { recordId: 'd-2026-01-r2', field: 'amount', new: undefined, kind: 'withdraw' } as const;
  expect((await corrected(wish)).lines).toContain('summaries/2026-02-own gifts 38 → 37');
});
