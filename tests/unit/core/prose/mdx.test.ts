import { describe, expect, test } from 'vitest';
import { createParser } from '../../../../src/core/prose/markdown.ts';
import { mdxFaults } from '../../../../src/core/prose/mdx.ts';
import { textRuns } from '../../../../src/core/prose/text-run.ts';

const kinds = (text: string) => mdxFaults(text).map(({ line, kind, found }) => `${line} ${kind} ${found}`);

describe('an MDX text', () => {
  test('may hold words, tables, figures in sentences and components on lines of their own', () => {
    const text =
      '# 怎么捐\n\n**共**<Fig id="a-1">3.32万</Fig>，<Fig id="b" />。\n\n<Accounts />\n\n| 表 |\n| --- |\n| <Fig id="c">1</Fig> |\n';
    expect(mdxFaults(text)).toEqual([]);
  });

  test('holds no code, whatever it looks like', () => {
    expect(kinds('import X from "./x"\n\n一{1}二')).toEqual(['1 code import X from "./x"', '3 code {1}']);
    expect(kinds('export const a = 1\n')).toEqual(['1 code export const a = 1']);
    expect(kinds('{/* 备注 */}')).toEqual(['1 code {/* 备注 */}']);
    expect(kinds('<Fig id={x}>1</Fig>')).toEqual(['1 attribute <Fig id={x}']);
    expect(kinds('<Fig {...all}>1</Fig>')).toEqual(['1 attribute <Fig {...all}']);
    expect(kinds('<Fig id="a">{x}</Fig>')).toEqual(['1 spot <Fig id="a">']);
  });

  test('holds no other element: neither of the web nor made up', () => {
    expect(kinds('<img src="x" />\n\n<Chart />\n\n<></>')).toEqual([
      '1 component <img src="x" />',
      '3 component <Chart />',
      '5 component <>',
    ]);
  });

  test('that cannot be read names the first place where it breaks', () => {
    expect(kinds('一\n\n二 <Fig id="a">三')).toEqual(['3 syntax <Fig id="a">']);
    expect(kinds('一 {二')).toEqual(['1 syntax {二']);
  });
});

describe('the one engine', () => {
  test('gives a figure of MDX the same token as a figure of Markdown', () => {
    const figures = (text: string, form: 'md' | 'mdx') =>
      textRuns(text, 0, form).flatMap((run) => (run.kind === 'figure' ? [{ ...run.mark, source: '' }] : []));
    expect(figures('共<Fig id="a-1">3.32 万</Fig>和<Fig id="b"/>', 'mdx')).toEqual(
      figures('共:fig[3.32 万]{id=a-1}和:fig{id=b}', 'md'),
    );
  });

  test('reads components in MDX only, and a mark of Markdown is text there', () => {
    const types = (text: string, form: 'md' | 'mdx') =>
      createParser(form)
        .parse(text, {})
        .map(({ type }) => type);
    expect(types('<Contacts />', 'mdx')).toEqual(['component']);
    expect(types('<Contacts />', 'md')).toEqual(['paragraph_open', 'inline', 'paragraph_close']);
    expect(textRuns(':fig[1]{id=a}', 0, 'mdx')).toEqual([{ kind: 'text', line: 1, text: ':fig[1]{id=a}' }]);
  });
});
