import { expect, test } from 'vitest';
import { loadChapter } from '../src/core/chapter/load-chapter.ts';
import { chapterFolders } from '../src/core/files/chapter-folders.ts';
import { diskSource } from '../src/core/files/disk-source.ts';
import { hasErrors } from '../src/core/problems/report.ts';
import { formatReport } from '../src/core/problems/terminal.ts';
import { todayInShanghai } from '../src/core/values/calendar-date.ts';

// The only test that looks at the chapter's own data and texts: a fork replaces them.
test('this repository’s own chapter checks clean: no error, and no warning', async () => {
  const source = diskSource(chapterFolders(process.cwd(), undefined));
  const { chapter, report } = await loadChapter(source, { today: todayInShanghai(new Date()) });
  expect(hasErrors(report), formatReport(report, 'check')).toBe(false);
  expect(formatReport(report, 'check')).not.toContain('警告');
  expect(chapter).toBeDefined();
});
