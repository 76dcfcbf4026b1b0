import type { AstroIntegration } from 'astro';
import { loadChapter } from '../core/chapter/load-chapter.ts';
import { diskSource } from '../core/files/disk-source.ts';
import { hasErrors } from '../core/problems/report.ts';
import { formatReport } from '../core/problems/terminal.ts';
import { BuildStopped } from './build-stopped.ts';
import type { ChapterOptions, Checked } from './chapter.ts';

/** The last line of a report: how much was read and what was found. */
function countsOf(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? '';
}

/**
 * Reads and checks the whole chapter before anything is built.
 * A build with errors ends here with all of them. In dev it only tells: there the pages themselves show the report,
 * so that the server lives on and sees the correction.
 */
export function chapterCheck(
  { folders, asOf, today, print, progress }: ChapterOptions,
  tell: (checked: Checked) => void,
): AstroIntegration {
  return {
    name: 'chapter-check',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command === 'preview') return;
        const { chapter, report } = await loadChapter(diskSource(folders), {
          asOf,
          today: today(),
          progress,
        });
        const text = formatReport(report, command === 'build' ? 'build' : 'check');
        if (hasErrors(report)) {
          if (command !== 'dev') throw new BuildStopped(text);
          logger.error(`\n${text}`);
        } else if (command !== 'sync') print(countsOf(text));
        if (chapter)
          tell({
            asOf: chapter.asOf,
            site: chapter.site,
            registers: chapter.registers,
            ledger: chapter.ledger,
            own: chapter.own,
            chain: chapter.chain,
            reviewed: chapter.registers['allowed-texts'].map(({ value }) => value),
          });
      },
    },
  };
}
