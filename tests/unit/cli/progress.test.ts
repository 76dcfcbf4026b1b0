import { expect, test } from 'vitest';
import { cutToWidth, progressLine } from '../../../src/cli/progress.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  return { isTTY, columns: 20, written, write: (text: string) => written.push(text) };
}

test('a person at a terminal sees what is done of how many, and then a clean line', () => {
  const terminal = screen(true);
  let now = 0;
  const line = progressLine(terminal, {}, () => now, terminal);
  line.show('生成页面', 1, 10);
  line.show('生成页面', 2, 10);
  now = 100;
  line.show('生成页面', 3, 10);
  line.print('好');
  expect(terminal.written).toEqual([
    '\r\u001b[2K生成页面 1 / 10',
    '\r\u001b[2K生成页面 3 / 10',
    '\r\u001b[2K',
    '好\n',
  ]);
});

test('the line goes when the work is done', () => {
  const terminal = screen(true);
  const line = progressLine(terminal, {}, () => 0, terminal);
  line.show('检查', 1, 2);
  line.show('检查', 2, 2);
  expect(terminal.written).toEqual(['\r\u001b[2K检查 1 / 2', '\r\u001b[2K']);
});

test('nothing moves in a file or in continuous integration', () => {
  for (const [isTTY, env] of [
    [false, {}],
    [true, { CI: 'true' }],
  ] as const) {
    const terminal = screen(isTTY);
    const line = progressLine(terminal, env, () => 0, terminal);
    line.show('检查', 1, 2);
    line.print('好');
    expect(terminal.written).toEqual(['好\n']);
  }
});

test('a line never wraps: a Chinese character takes two columns', () => {
  expect(cutToWidth('生成页面 1', 7)).toBe('生成页');
});
