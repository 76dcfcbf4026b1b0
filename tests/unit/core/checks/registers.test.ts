import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../../../src/core/problems/sentences.ts';
import { statisticMetrics, statisticUnitOf } from '../../../../src/core/schemas/statistic.ts';
import { ledgerTables } from '../../../../src/core/values/record-id.ts';
import { chapterOf, codesIn, loadWith, placesIn, textOf } from '../balanced.ts';

const PROJECTS = 'data/projects.csv';
const PROGRESS = 'data/project-progress.csv';
const CAMPAIGNS = 'data/campaigns.csv';
const AUDITS = 'data/audits.csv';
const FINDINGS = 'data/findings.csv';
const PEOPLE = 'data/people.csv';
const MEETINGS = 'data/meetings.csv';
const STATISTICS = 'data/statistics.csv';
const DOCUMENTS = 'data/documents.csv';
const SEPTEMBER = 'data/ledgers/disbursements/2025-09.csv';
const RESCUE = 'content/sections/rescue.md';

const changed = (path: string, ...pairs: [string, string][]): Record<string, string> => ({
  [path]: pairs.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${from} is not in ${path}`);
    return text.replace(from, to);
  }, textOf(path)),
});

const heading = (path: string): string => `${textOf(path).split('\n')[0]}\n`;

describe('the chapter', () => {
  test('hands out every register by name, in the order of its file, and its sections', async () => {
    const { registers, sections } = await chapterOf();
    expect(registers.projects.map(({ id }) => id)).toEqual([
      'flood-relief',
      'care',
      'study-grants',
      'youth-camp',
    ]);
    expect(registers['project-progress']).toHaveLength(3);
    expect(registers['nil-statements'][0]?.indicatorId).toBe('B12');
    expect(registers.campaigns[0]?.accountIds).toEqual(['bank-main', 'platform-main']);
    expect(sections.map(({ slug }) => slug).sort()).toEqual([
      'aid',
      'blood',
      'body-organ',
      'dissemination',
      'first-aid',
      'rescue',
      'stem-cell',
      'volunteers',
      'youth',
    ]);
    expect(sections.find(({ slug }) => slug === 'rescue')?.front.metrics).toEqual(['rescue-missions']);
  });

  test('may have registers without a record', async () => {
    const short = ['honours', 'nil-statements', 'budget-lines', 'public-expenses', 'balance-sheets'];
    const more = ['activity-statements', 'pledges', 'allocations', 'use-changes', 'incidents'];
    const names = [
      CAMPAIGNS,
      AUDITS,
      FINDINGS,
      PEOPLE,
      ...[...short, ...more].map((name) => `data/${name}.csv`),
    ];
    const empty = Object.fromEntries(names.map((name) => [name, heading(name)]));
    const rest = {
      ...changed(MEETINGS, ['donations-2025,\n', ',\n'], ['donations-2025,\n', ',\n']),
      ...changed('data/funds.csv', ['flood-2025', '']),
    };
    const lists = ['2025-07', '2025-08', '2025-09', '2025-12', '2026-02'].flatMap((id) =>
      ledgerTables.map((table) => `data/ledgers/${table}/${id}.csv`).filter((path) => textOf(path) !== ''),
    );
    const ledgers = Object.fromEntries(
      lists.map((path) => [path, textOf(path).replaceAll('flood-2025', '')]),
    );
    expect(placesIn(await loadWith({ ...empty, ...rest, ...ledgers }))).toEqual([]);
  });
});

describe('one mistake is told once:', () => {
  test('a row under an unknown project does not make its project’s used money wrong', async () => {
    const wrong = changed(SEPTEMBER, ['general,care', 'general,cares']);
    expect(placesIn(await loadWith(wrong))).toEqual([`reference-unknown ${SEPTEMBER}:3 D3`]);
  });

  test('a register that is missing makes nothing unknown', async () => {
    for (const path of [PROJECTS, CAMPAIGNS, 'data/contacts.csv', AUDITS, MEETINGS, DOCUMENTS])
      expect(codesIn(await loadWith({ [path]: undefined })), path).toEqual(['file-missing']);
  });

  test('a day to come is no wrong order beside', async () => {
    expect(placesIn(await loadWith(changed(AUDITS, ['2026-02-09', '2027-02-09'])))).toEqual([
      `date-after-as-of ${AUDITS}:2 J2`,
    ]);
    expect(
      placesIn(await loadWith(changed('data/nil-statements.csv', ['2026-01-20', '2027-01-20']))),
    ).toEqual(['date-after-as-of data/nil-statements.csv:2 F2']);
    expect(
      placesIn(
        await loadWith(
          changed(
            DOCUMENTS,
            ['2026-01-20,,,,', '2027-01-20,,,,'],
            ['b430,1,,,', 'b430,1,,,source-province-2025'],
          ),
        ),
      ),
    ).toEqual([`date-after-as-of ${DOCUMENTS}:3 F3`]);
  });

  test('a payment on a wrong day of its list is not held against its project and campaign', async () => {
    const wrong = changed(SEPTEMBER, ['2025-09-03', '2024-09-03']);
    expect(placesIn(await loadWith(wrong))).toEqual([`date-outside-batch ${SEPTEMBER}:2 B2`]);
    const ahead = changed(SEPTEMBER, ['2025-09-10', '2029-09-10']);
    expect(placesIn(await loadWith(ahead))).toEqual([`date-after-as-of ${SEPTEMBER}:3 B3`]);
  });

  test('a wrong amount that a closed project used is not told as a wrong residual too', async () => {
    expect(placesIn(await loadWith(changed(PROJECTS, [',2000.00,50.00', ',2100.00,50.00'])))).toEqual([
      `project-used ${PROJECTS}:3 Q3`,
    ]);
    // Both are wrong.
    expect(placesIn(await loadWith(changed(PROJECTS, [',2000.00,50.00', ',2100.00,60.00'])))).toEqual([
      `project-used ${PROJECTS}:3 Q3`,
      `raised-used ${PROJECTS}:3 R3`,
    ]);
  });

  test('where the lists cannot tell, the sum of a project is still held', async () => {
    const wrong = {
      ...changed(PROJECTS, [',2000.00,50.00', ',2100.00,50.00']),
      ...changed(SEPTEMBER, ['general,care', 'general,cares']),
    };
    expect(codesIn(await loadWith(wrong))).toEqual(['reference-unknown', 'raised-used']);
  });

  test('an article that cannot be read leaves no section empty', async () => {
    const broken = { 'content/news/flood-aid-2025.md': 'no front matter' };
    expect(codesIn(await loadWith(broken))).toEqual(['front-matter-missing']);
    const twin = changed(DOCUMENTS, ['b430,1,,,', 'b430,1,/news/flood-aid-2025/,,']);
    expect(codesIn(await loadWith({ ...broken, ...twin }))).toEqual(['front-matter-missing']);
    expect(codesIn(await loadWith({ [RESCUE]: 'no front matter' }))).toEqual(['front-matter-missing']);
  });

  test('an organization that cannot be read makes no account stray', async () => {
    const loaded = await loadWith({
      'data/organization.yaml': undefined,
      ...changed('data/ledgers/donations/2026-01.csv', ['重复转账，本人申请退回', '退到0000000000000000999']),
    });
    expect(codesIn(loaded)).toEqual(['file-missing']);
  });
});

describe('a project', () => {
  test('that began before the books may have used more than they hold, not less', async () => {
    const early = (used: string) => ({
      ...changed(
        PROJECTS,
        ['8000.00', '8000.00'],
        ['2000.00,2025-07-01', '2000.00,2024-07-01'],
        ['2050.00,2000.00,50.00', `3050.00,${used},50.00`],
      ),
    });
    expect(codesIn(await loadWith(early('3000.00')))).toEqual([]);
    expect(codesIn(await loadWith(early('1000.00')))).toEqual(['project-used', 'raised-used']);
  });

  test('that was ended is held to the same as one that was closed', async () => {
    expect(codesIn(await loadWith(changed(PROJECTS, [',closed,', ',ended,'])))).toEqual([]);
    expect(codesIn(await loadWith(changed(PROJECTS, ['2026-12-31,running', '2026-12-31,ended'])))).toEqual([
      'project-close',
    ]);
  });

  test('reports nothing used where nothing is', async () => {
    const line = 'camp-2026-03,youth-camp,2026-03-01,0.00,准备报名,\n';
    expect(placesIn(await loadWith({ [PROGRESS]: textOf(PROGRESS) + line }))).toEqual([]);
  });
});

describe('an audit', () => {
  test('of a period before the books is not compared with them', async () => {
    const older = changed(AUDITS, ['2025-07-01,2025-12-31', '2024-01-01,2024-12-31']);
    expect(codesIn(await loadWith(older))).toEqual([]);
  });

  test('of a wider scope is not compared with the chapter’s own lists', async () => {
    expect(codesIn(await loadWith(changed(AUDITS, [',own,', ',system,'], ['69363.90', '99999.99'])))).toEqual(
      [],
    );
  });

  test('may be signed on the last day of its period, and be heard and published on that day', async () => {
    const one = changed(
      AUDITS,
      ['2026-02-09,2026-03-03', '2025-12-31,2025-12-31'],
      ['2026-02-26,2026-02-25', '2025-12-31,2025-12-31'],
    );
    expect(codesIn(await loadWith(one))).toEqual([]);
  });

  test('says what is right for each of its totals', async () => {
    const { report } = await loadWith(changed(AUDITS, ['40300.00', '40200.00']));
    expect(report.problems.map((problem) => sentencesOf(problem).found)).toEqual([
      '审计 donations-2025（2025-07-01 至 2025-12-31）和名单对不上：审定支出少 100.00 元（按名单是 40300.00 元）。',
    ]);
  });
});

describe('a term', () => {
  test('that just ends is not over yet', async () => {
    const ends = (on: string) => ({ [PEOPLE]: textOf(PEOPLE).replaceAll('2029-05-07', on) });
    expect(codesIn(await loadWith(ends('2026-03-31')))).toEqual([]);
    expect(codesIn(await loadWith(ends('2026-03-30')))).toEqual(Array(4).fill('term-over'));
  });

  test('of a supervisor may follow one in the council, day by day', async () => {
    const after = changed(PEOPLE, ['2019-05-08,2024-05-07', '2019-05-08,2024-05-08']);
    expect(codesIn(await loadWith())).toEqual([]);
    expect(codesIn(await loadWith(after))).toEqual(['supervisor-in-council']);
  });

  test('of who leads as well as sits in the council is no conflict', async () => {
    const leader = changed(PEOPLE, ['leaders-1,leaders,郑示例', 'leaders-1,leaders,卫示例']);
    expect(codesIn(await loadWith(leader))).toEqual([]);
  });
});

describe('a statistic', () => {
  test.each(Object.keys(statisticMetrics))('of %s has its unit', (metric) => {
    expect(Object.keys(statisticUnitOf)).toContain(metric);
  });

  test('of another area or period is another one', async () => {
    const more =
      'first-aid-2025-town,first-aid-certified,people,2025,示例镇,own,12,\n' +
      'first-aid-2024,first-aid-certified,people,2024,示例县,own,12,\n' +
      'first-aid-all,first-aid-certified,people,cumulative,示例县,own,900,\n';
    expect(placesIn(await loadWith({ [STATISTICS]: textOf(STATISTICS) + more }))).toEqual([]);
  });
});

describe('a number of the chapter’s own', () => {
  test('may stand in a text', async () => {
    const own = changed(RESCUE, ['拨打办公电话报名', '捐款到0000000000000000101，备案 139999000000000005']);
    expect(codesIn(await loadWith(own))).toEqual([]);
  });
});
