import { expect, test } from 'vitest';
import { describeFailure } from '../../../src/cli/build.ts';
import { BuildStopped } from '../../../src/integrations/build-stopped.ts';

test('a build that was stopped on purpose says what it has to say, and nothing else', () => {
  expect(describeFailure(new BuildStopped('发现 2 个错误。'), '/a', [])).toBe('发现 2 个错误。');
});

test('a fault of the program is told with its place and its stack, once', () => {
  const error = Object.assign(new Error('boom'), { loc: { file: '/a/src/x.astro', line: 3 }, hint: 'try' });
  error.stack = 'Error: boom\n  at x';
  expect(describeFailure(error, '/a', [])).toBe(
    '生成网站的程序出错：\nsrc/x.astro:3\nError: boom\n  at x\ntry\n网站没有生成，原有的网站没有改动。',
  );
  expect(describeFailure(error, '/a', ['Error: boom\n  at x'])).toBe(
    '生成网站的程序出错：\nsrc/x.astro:3\nboom\ntry\n网站没有生成，原有的网站没有改动。',
  );
});
