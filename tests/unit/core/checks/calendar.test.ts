import { expect, test } from 'vitest';
import { loadChapter } from '../../../../src/core/chapter/load-chapter.ts';
import { balanced } from '../../../problems/cases.ts';
import { type ChapterFiles, memorySource, withFiles } from '../../../problems/chapter-files.ts';

const NEXT = 'data/calendars/2027.csv';
const HEAD = 'on_day,kind,title,basis,source_text';

/** What the check says of calendars on a day. */
async function missing(files: ChapterFiles, asOf: string): Promise<unknown[]> {
  const { report } = await loadChapter(memorySource(files), { asOf, today: asOf });
  return report.problems
    .filter(({ code }) => code === 'calendar-missing')
    .map(({ at, values }) => [at.file, values['next'], values['none'] ?? values['law']]);
}

test('from December on the days off of the next year should be on file, and be those of the notice', async () => {
  expect(await missing(balanced, '2026-11-30')).toEqual([]);
  expect(await missing(balanced, '2026-12-01')).toEqual([[NEXT, 'yes', 'yes']]);
  const law = `${HEAD}\n2027-01-01,holiday,元旦,law,全国年节及纪念日放假办法\n`;
  expect(await missing(withFiles(balanced, { [NEXT]: law }), '2026-11-30')).toEqual([]);
  expect(await missing(withFiles(balanced, { [NEXT]: law }), '2026-12-01')).toEqual([[NEXT, 'yes', 'yes']]);
  expect(await missing(withFiles(balanced, { [NEXT]: law }), '2027-01-02')).toEqual([
    [NEXT, undefined, 'yes'],
  ]);
  const notice = `${HEAD}\n2027-01-01,holiday,元旦,notice,未核对\n`;
  expect(await missing(withFiles(balanced, { [NEXT]: notice }), '2026-12-01')).toEqual([]);
});
