import { beforeAll, describe, expect, test } from 'vitest';
import type { Ledger } from '../../../../src/core/ledger/ledger.ts';
import { figureValue } from '../../../../src/core/prose/figure-value.ts';
import { createParser } from '../../../../src/core/prose/markdown.ts';
import { textRuns } from '../../../../src/core/prose/text-run.ts';
import type { Figure } from '../../../../src/core/schemas/figure.ts';
import { chapterOf } from '../balanced.ts';

const figuresIn = (markdown: string, before = 0) =>
  textRuns(markdown, before).flatMap((run) =>
    run.kind === 'figure' ? [{ line: run.line, ...run.mark }] : [],
  );

const wordsIn = (markdown: string) =>
  textRuns(markdown, 0).flatMap((run) => (run.kind === 'text' ? [`${run.line} ${run.text}`] : []));

describe('a figure in Markdown', () => {
  test.each([
    ['in a sentence', '收到:fig[3.32万]{id=a}。', 1],
    ['in bold between Chinese', '调拨**:fig[3.32万]{id=a}**个', 1],
    ['in a heading', '## 收到:fig[3.32万]{id=a}', 1],
    ['in a list', '- 一\n- :fig[3.32万]{id=a}', 2],
    ['in a quotation', '> 一\n> :fig[3.32万]{id=a}', 2],
    ['in a table', '| a | b |\n| - | - |\n| 1 | 2 |\n| 3 | :fig[3.32万]{id=a} |', 4],
    ['in the second line of a paragraph', '一\n:fig[3.32万]{id=a}', 2],
    ['after a hard break', '一  \n:fig[3.32万]{id=a}', 2],
    ['beside an alternative text', '![图:fig[3.32万]{id=a}](a.png)', 1],
  ])('is read %s', (_, markdown, line) => {
    expect(figuresIn(markdown)).toEqual([{ line, id: 'a', label: '3.32万', source: ':fig[3.32万]{id=a}' }]);
  });

  test('knows its line in the file', () => {
    expect(figuresIn('一\n\n:fig{id=a}', 7)).toEqual([
      { line: 10, id: 'a', label: undefined, source: ':fig{id=a}' },
    ]);
  });

  test.each([
    ':fig[a](b)',
    ':fig[]{id=a}',
    ':fig[a*b]{id=a}',
    ':fig[a]{id=A}',
    ':fig [a]{id=a}',
    '：fig[a]{id=a}',
    '`:fig[a]{id=a}`',
    ':figure[a]{id=a}',
  ])('is not read from %s', (markdown) => {
    expect(figuresIn(markdown)).toEqual([]);
  });

  test('leaves other colons alone', () => {
    expect(wordsIn('上午9:30，编号:ABC，<https://example.org/a:b>')).toEqual([
      '1 上午9:30，编号:ABC，',
      '1 https://example.org/a:b',
    ]);
  });
});

describe('running text', () => {
  test('is neither code nor the address of a link', () => {
    expect(wordsIn('一`code`二[三](https://example.org/x)\n\n```\n四\n```')).toEqual([
      '1 一',
      '1 二',
      '1 三',
    ]);
  });

  test('is bold beside Chinese punctuation', () => {
    const html = createParser().render('调拨**“家庭箱”500个**、**《条例》**规定');
    expect(html).toBe('<p>调拨<strong>“家庭箱”500个</strong>、<strong>《条例》</strong>规定</p>\n');
  });

  test('holds raw HTML as text', () => {
    expect(createParser().render('<b>x</b>')).toBe('<p>&lt;b&gt;x&lt;/b&gt;</p>\n');
    expect(wordsIn('<b>x</b>')).toEqual(['1 <b>x</b>']);
  });
});

describe('the value of a figure', () => {
  const figure = (more: Partial<Figure>): Figure => ({
    id: 'a',
    metric: '收到',
    qualifier: 'exact',
    unit: 'cny',
    scope: 'own',
    period: '2025',
    ...more,
  });
  let ledger: Ledger;
  beforeAll(async () => {
    ({ ledger } = await chapterOf());
  });

  test('is the one that is reported', () => {
    expect(figureValue(figure({ value: '1204500.00' }), ledger)?.value).toEqual({
      units: 120450000n,
      scale: 2,
    });
  });

  test('is drawn from the books: fen for money, a number for the rest', () => {
    const query = 'fund=flood from=2025-07-01 to=2025-12-31';
    expect(figureValue(figure({ query: `received ${query}` }), ledger)?.value).toEqual({
      units: 6054050n,
      scale: 2,
    });
    expect(figureValue(figure({ query: `gifts ${query}`, unit: 'count' }), ledger)?.value).toEqual({
      units: 415n,
      scale: 0,
    });
  });

  test('is not known when its record is faulty', () => {
    expect(figureValue(figure({}), ledger)).toBeUndefined();
    expect(figureValue(figure({ query: 'received' }), ledger)).toBeUndefined();
    const unknown = 'received fund=floods from=2025-07-01 to=2025-12-31';
    expect(figureValue(figure({ query: unknown }), ledger)).toBeUndefined();
  });
});
