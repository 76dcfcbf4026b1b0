import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { entryOf, problemCodes } from '../../../../src/core/problems/catalogue.ts';
import { lineExcerpt, tableExcerpt } from '../../../../src/core/problems/excerpt.ts';
import { reportJson } from '../../../../src/core/problems/json.ts';
import type { Problem } from '../../../../src/core/problems/problem.ts';
import { countsOf, hasErrors, reportOf } from '../../../../src/core/problems/report.ts';
import { nearest } from '../../../../src/core/problems/suggestion.ts';
import { formatProblem, formatReport } from '../../../../src/core/problems/terminal.ts';

const blank = (row: number, file = 'data/a.csv'): Problem => ({
  code: 'row-blank',
  at: { file, line: row, row },
  values: {},
});
const held: Problem = {
  code: 'article-held',
  at: { file: 'content/news/a.md', line: 5, column: 'published_at' },
  values: { found: '2026-04-03 17:00', asOf: '2026-03-31' },
};
const money: Problem = {
  code: 'bare-money',
  at: { file: 'content/news/a.md', line: 24 },
  values: { found: '3元', unknown: 'yes' },
};

describe('a report', () => {
  test('without problems says how much was read', () => {
    expect(formatReport(reportOf([], 10, 1482), 'check')).toBe('没有发现问题：10 个文件，1482 行。');
  });

  test('sorts by file, line, cell and code, whatever the order of finding', () => {
    const cell = (name: string): Problem => ({
      ...blank(3),
      at: { file: 'data/a.csv', line: 3, cell: name },
    });
    const other: Problem = { ...blank(3), code: 'row-width' };
    const found = [blank(2, 'data/b.csv'), cell('B3'), blank(12), other, blank(3), cell('A3'), blank(1)];
    const places = reportOf(found, 0, 0).problems.map(
      ({ at, code }) => `${at.file} ${at.line} ${at.cell ?? code}`,
    );
    expect(places).toEqual([
      'data/a.csv 1 row-blank',
      'data/a.csv 3 row-blank',
      'data/a.csv 3 row-width',
      'data/a.csv 3 A3',
      'data/a.csv 3 B3',
      'data/a.csv 12 row-blank',
      'data/b.csv 2 row-blank',
    ]);
    expect(reportOf(found.reverse(), 0, 0).problems.map(({ at }) => at.line)).toEqual([1, 3, 3, 3, 3, 12, 2]);
  });

  test('counts its last line by severity, and says when no site was built', () => {
    const report = reportOf([blank(3), held, money, blank(4)], 2, 0);
    expect(countsOf(report.problems)).toEqual({ error: 2, warning: 1, hint: 1 });
    const last = (ending: 'check' | 'build') => formatReport(report, ending).split('\n').at(-1);
    expect(last('check')).toBe('发现 2 个错误、1 个警告、1 个提示，在 2 个文件里。');
    expect(last('build')).toBe('发现 2 个错误、1 个警告、1 个提示，在 2 个文件里。网站没有生成。');
    expect(hasErrors(report)).toBe(true);
    expect(hasErrors(reportOf([held, money], 2, 0))).toBe(false);
    expect(
      formatReport(reportOf([held], 2, 0), 'build')
        .split('\n')
        .at(-1),
    ).toBe('发现 1 个提示，在 1 个文件里。');
  });

  test('prints twenty of one problem in one file, and counts the rest', () => {
    const many = Array.from({ length: 23 }, (_, i) => blank(i + 2));
    const text = formatReport(reportOf([...many, blank(2, 'data/b.csv')], 2, 0), 'check');
    expect(text.match(/是空行/g)).toHaveLength(21);
    expect(text).toContain('data/a.csv  row-blank  …… 还有 3 处同样的问题');
  });

  test('for programs has every problem with its place and sentences', () => {
    const sum: Problem = {
      ...blank(3),
      terms: [{ sign: '=', label: '相差', amount: '0.36', at: { file: 'data/a.csv' } }],
    };
    expect(reportJson(reportOf([sum, held], 2, 7))).toEqual({
      problems: [
        {
          code: 'article-held',
          severity: 'hint',
          file: 'content/news/a.md',
          line: 5,
          row: null,
          column: 'published_at',
          cell: null,
          found: '这篇文章的发布时间是 2026-04-03 17:00，数据日是 2026-03-31，现在不会出现在网站上。',
          expected: '到了发布时间，下一次生成网站时自动发布。',
          fix: '不用改；要马上发布就把发布时间改成现在。',
        },
        {
          code: 'row-blank',
          severity: 'error',
          file: 'data/a.csv',
          line: 3,
          row: 3,
          column: null,
          cell: null,
          found: '第 3 行是空行。',
          expected: '数据之间和末尾都没有空行。',
          fix: '删除第 3 行。',
          terms: [{ sign: '=', label: '相差', amount: '0.36', at: { file: 'data/a.csv' } }],
        },
      ],
      counts: { error: 1, warning: 0, hint: 1 },
      rows: 7,
    });
  });
});

test('a sum is printed as it is added up, with one right edge', () => {
  const problem: Problem = {
    ...blank(3),
    terms: [
      { sign: '+', label: '期初', amount: '100.00', at: { file: 'data/b.csv', line: 2 } },
      { sign: '-', label: '用出 3 行', amount: '20.50', at: { file: 'data/p.csv' } },
      { sign: '=', label: '期末', amount: '79.50' },
    ],
  };
  expect(formatProblem(problem)).toBe(
    [
      'data/a.csv:3  row-blank  错误',
      '     期初       100.00  data/b.csv:2',
      '   - 用出 3 行   20.50  data/p.csv',
      '   = 期末        79.50',
      '第 3 行是空行。',
      '规则：数据之间和末尾都没有空行。',
      '改法：删除第 3 行。',
    ].join('\n'),
  );
});

describe('an excerpt of a table', () => {
  const excerpt = (cells: string[], column: number | undefined, header = ['id', 'name', 'day', 'amount']) =>
    tableExcerpt({ header, cells, line: 14, column, isPrivate: (name) => name === 'name' });

  test('aligns the id, the cell and its neighbours, Chinese too, and marks the cell', () => {
    expect(excerpt(['甲', '王示例', '三月', '1'], 3)).toEqual([
      '   | id  name  day   amount',
      '14 | 甲  ***   三月  1',
      '   |                 ^',
    ]);
  });

  test('masks private cells, and marks an empty one', () => {
    expect(excerpt(['a', '', '2', '3'], 1)).toEqual(['   | id  name', '14 | a', '   |     ^']);
  });

  test('shows what cannot be seen', () => {
    expect(excerpt(['a', 'b', ' x\ny\tz\u200b ', '3'], 2)[1]).toBe('14 | a   *     ·x⏎y→z□·');
  });

  test('cuts long cells', () => {
    const long = excerpt(['a', 'b', '很长'.repeat(20), '3'], 2);
    expect(long[1]).toBe('14 | a   *     很长很长很长很长很长很长很…');
  });

  test('shows a heading line alone, with its names', () => {
    const header = ['id', 'name'];
    expect(excerpt(header, 1, header)).toEqual(['14 | id  name', '   |     ^^^^']);
  });

  test('of a whole row marks nothing', () => {
    expect(excerpt(['a', 'b'], undefined)).toHaveLength(2);
  });
});

describe('an excerpt of a line', () => {
  test('marks the place by its width', () => {
    expect(lineExcerpt('收到3元。', 7, { column: 3, length: 2 })).toEqual(['7 | 收到3元。', '  |     ^^^']);
  });

  test('of a long line begins shortly before the place', () => {
    const line = `${'前'.repeat(60)}3元${'后'.repeat(60)}`;
    const [shown = '', mark = ''] = lineExcerpt(line, 7, { column: 61, length: 2 });
    expect(shown).toMatch(/^7 \| …前+3元后+…$/);
    const before = stringWidth(shown.slice(0, shown.indexOf('3')));
    expect(mark).toBe(`  | ${' '.repeat(before - 4)}^^^`);
  });

  test('without a place is the line', () => {
    expect(lineExcerpt('title: a', 2)).toEqual(['2 | title: a']);
  });
});

describe('what was probably meant', () => {
  test('is the nearest known word, when at most a third of its letters differ', () => {
    expect(nearest('recieved_on', ['paid_on', 'received_on'])).toBe('received_on');
    expect(nearest('Amount', ['amount'])).toBe('amount');
    expect(nearest('xyz', ['amount'])).toBeUndefined();
    expect(nearest('xyz', [])).toBeUndefined();
  });
});

test('every problem has three sentences for values that are not there', () => {
  for (const code of problemCodes) {
    const { zh } = entryOf(code);
    for (const sentence of [zh.fact({}), zh.expected({}), zh.fix({})])
      expect(sentence).not.toMatch(/\{\w*[:}]|\{\?/);
  }
});
