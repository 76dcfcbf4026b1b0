import { expect, test } from 'vitest';
import { openWarnings } from '../examples/demonstration/explanations.ts';
import { loadChapter } from '../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../src/core/files/chapter-folders.ts';
import { diskSource } from '../src/core/files/disk-source.ts';
import { hasErrors, severityOf } from '../src/core/problems/report.ts';
import { formatReport } from '../src/core/problems/terminal.ts';
import { todayInShanghai } from '../src/core/values/calendar-date.ts';

// The only test that looks at the chapter's own data and texts: a fork replaces them.
test('this repository’s own chapter checks clean: no error, and no warning but those that the demonstration shows on purpose', async () => {
  const source = diskSource(chapterFolders(process.cwd(), undefined));
  const { chapter, report } = await loadChapter(source, { today: todayInShanghai(new Date()) });
  expect(hasErrors(report), formatReport(report, 'check')).toBe(false);
  const warnings = report.problems.filter((one) => severityOf(one) === 'warning');
  expect(warnings.map(({ code, subject }) => [code, subject])).toEqual(
    chapter?.site.demonstration ? openWarnings : [],
  );
});
