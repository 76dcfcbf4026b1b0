import { describe, expect, test } from 'vitest';
import { decodeUtf8 } from '../../../../src/core/ingest/decode.ts';
import { splitArticle } from '../../../../src/core/ingest/front-matter.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

describe('bytes', () => {
  test('are read as UTF-8', () => {
    expect(decodeUtf8(new TextEncoder().encode('示例,a\n'))).toEqual({ text: '示例,a\n' });
    expect(decodeUtf8(bytes())).toEqual({ text: '' });
  });

  test('with a mark at their start are refused', () => {
    expect(decodeUtf8(bytes(0xef, 0xbb, 0xbf, 0x61))).toEqual({ code: 'encoding-mark' });
  });

  test.each([
    ['GB18030', bytes(0xca, 0xbe, 0xc0, 0xfd)],
    ['UTF-16', bytes(0xff, 0xfe, 0x3a, 0x79)],
    ['a character that is cut off', bytes(0xe7, 0xa4)],
  ])('of %s are refused', (_, data) => {
    expect(decodeUtf8(data)).toEqual({ code: 'encoding-not-utf8' });
  });
});

describe('an article', () => {
  test('is front matter and body, and knows the lines before the body', () => {
    expect(splitArticle('---\ntitle: a\n---\n\nbody\n')).toEqual({
      front: 'title: a',
      body: '\nbody\n',
      before: 3,
    });
  });

  test('may have the line ends of Windows', () => {
    expect(splitArticle('---\r\ntitle: a\r\n---\r\nbody')).toEqual({
      front: 'title: a',
      body: 'body',
      before: 3,
    });
  });

  test('may end with its front matter, or have nothing in it', () => {
    expect(splitArticle('---\ntitle: a\n---')).toEqual({ front: 'title: a', body: '', before: 3 });
    expect(splitArticle('---\n---\nbody')).toEqual({ front: '', body: 'body', before: 2 });
  });

  test.each(['body', '\n---\ntitle: a\n---\n', '---\ntitle: a\n', '----\ntitle: a\n---\n', ''])(
    'without front matter is none: %j',
    (text) => {
      expect(splitArticle(text)).toBeUndefined();
    },
  );

  test('does not care for spaces after its hyphens, which nobody sees', () => {
    expect(splitArticle('--- \ntitle: a\n---\t\nbody')).toEqual({
      front: 'title: a',
      body: 'body',
      before: 3,
    });
  });

  test('may hold a line of hyphens in its body', () => {
    expect(splitArticle('---\na: b\n---\nx\n\n---\n\ny\n')?.body).toBe('x\n\n---\n\ny\n');
  });
});
