import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { readHtmlPage } from '../../../src/integrations/html-page.ts';
import { checkPage, checkPath, checkStyleSheet } from '../../../src/integrations/output-gate.ts';

const ADDRESS = { site: 'https://example.org', base: '/' };
const CSP = `<meta http-equiv="content-security-policy" content="default-src 'self'">`;

const ofPath = (path: string) => checkPath(path).map((finding) => finding.what);
const ofPage = (html: string) =>
  checkPage('a.html', readHtmlPage(html), ADDRESS).map((finding) => finding.what);

test('published file types pass', () => {
  for (const path of [
    'index.html',
    'data/v1/a.csv',
    'documents/a.pdf',
    '_astro/a.C0Dpf6Bk.css',
    'pagefind/a.pf_meta',
  ])
    expect(ofPath(path)).toEqual([]);
});

test('other file types, files without a type and hidden files do not', () => {
  expect(ofPath('名单.docx')).toEqual(['“.docx”不在允许发布的文件类型之列。']);
  expect(ofPath('a/LICENSE')).toEqual(['这个文件没有扩展名。']);
  expect(ofPath('images/.DS_Store')).toEqual(['“.DS_Store”是隐藏文件或隐藏文件夹，不应该发布。']);
  expect(ofPath('.git/a.txt')).toEqual(['“.git”是隐藏文件或隐藏文件夹，不应该发布。']);
  expect(ofPath('A.PDF')).toEqual(['“.PDF”不在允许发布的文件类型之列。']);
});

test('.well-known is open to every type, but not to hidden files', () => {
  expect(ofPath('.well-known/disclosure')).toEqual([]);
  expect(ofPath('.well-known/.x')).toHaveLength(1);
});

test('a page needs one security policy', () => {
  expect(ofPage('<p>')).toEqual(['页面没有内容安全策略（CSP）。']);
  expect(ofPage(CSP)).toEqual([]);
  expect(ofPage(CSP + CSP)).toEqual(['页面有不止一条内容安全策略（CSP）。']);
});

test('a script in the page must be in its policy', () => {
  const hash = createHash('sha256').update('go()').digest('base64');
  const policy = `<meta http-equiv="content-security-policy" content="script-src 'sha256-${hash}'">`;
  expect(ofPage(`${policy}<script>go()</script>`)).toEqual([]);
  expect(ofPage(`${CSP}<script>go()</script>`)).toEqual([
    '页面里的脚本“go()”没有列入内容安全策略，浏览器会拦截。',
  ]);
});

test('what the policy would block is told once per kind', () => {
  expect(ofPage(`${CSP}<p style="a"></p><p style="b"></p><style>p{}</style>`)).toEqual([
    '<p style="…"> 写在了标签里，浏览器会按安全策略拦截。',
    '页面里有 <style>。',
  ]);
});

test('nothing is fetched from another host; links may lead there', () => {
  expect(
    ofPage(
      `${CSP}<a href="https://other.test/">x</a><img src="https://other.test/a.png"><img src="https://example.org/a.png">` +
        '<script src="//other.test/a.js"></script><img src="data:image/png;base64,AA">',
    ),
  ).toEqual([
    '<img src="https://other.test/a.png"> 会让读者的浏览器访问别的网站。',
    '<script src="//other.test/a.js"> 会让读者的浏览器访问别的网站。',
  ]);
});

test('a style sheet fetches nothing from another host', () => {
  const css = `@import "https://a.test/x.css"; p { background: url(https://b.test/y.png) } b { background: url('/z.png') }`;
  expect(checkStyleSheet('a.css', css, ADDRESS).map((finding) => finding.what)).toEqual([
    '样式表引用了外部地址 https://a.test/x.css。',
    '样式表引用了外部地址 https://b.test/y.png。',
  ]);
});
