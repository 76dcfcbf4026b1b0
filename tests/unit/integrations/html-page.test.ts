import { expect, test } from 'vitest';
import { readHtmlPage, readSrcset } from '../../../src/integrations/html-page.ts';

const references = (html: string) =>
  readHtmlPage(html).references.map(
    ({ element, attribute, url, fetched }) => `${element} ${attribute} ${url}${fetched ? ' fetched' : ''}`,
  );

test('a link is followed, a picture is fetched', () => {
  expect(references('<a href="/a/"><img src="/b.png" alt=""></a>')).toEqual([
    'a href /a/',
    'img src /b.png fetched',
  ]);
});

test('of the links in the head, only those that name another page are followed', () => {
  expect(
    references(
      '<link rel="canonical" href="/a/"><link rel="stylesheet" href="/b.css"><link rel="icon" href="/c.svg">' +
        '<link rel="alternate stylesheet" href="/d.css"><link rel="preconnect" href="https://e.test">',
    ),
  ).toEqual([
    'link href /a/',
    'link href /b.css fetched',
    'link href /c.svg fetched',
    'link href /d.css fetched',
    'link href https://e.test fetched',
  ]);
});

test('every candidate of a picture in several sizes counts', () => {
  expect(readSrcset(' /a.webp 1x, /b.webp 2x ,/c.webp')).toEqual(['/a.webp', '/b.webp', '/c.webp']);
  expect(references('<source srcset="/a.webp 640w, /b.webp 1280w">')).toEqual([
    'source srcset /a.webp fetched',
    'source srcset /b.webp fetched',
  ]);
});

test('addresses that a page states of itself are followed too', () => {
  expect(
    references(
      '<meta property="og:image" content="/a.png"><meta name="description" content="/b">' +
        '<meta http-equiv="refresh" content="0; url=/c/">',
    ),
  ).toEqual(['meta content /a.png', 'meta content /c/']);
});

test('a form sends, a shape is used, a video has a picture', () => {
  expect(
    references('<form action="/a/"></form><svg><use href="#s"/></svg><video poster="/b.png"></video>'),
  ).toEqual(['form action /a/ fetched', 'use href #s fetched', 'video poster /b.png fetched']);
});

test('targets are ids and the names of anchors', () => {
  expect([...readHtmlPage('<p id="a"></p><a name="b"></a><input name="c">').targets]).toEqual(['a', 'b']);
});

test('scripts and styles inside the page are kept whole; data is no script', () => {
  const page = readHtmlPage(
    '<script type="module">if (1 < 2) go("</b>")</script><script src="/a.js"></script>' +
      '<script type="application/ld+json">{}</script><style>p > a { color: red }</style>',
  );
  expect(page.inlineScripts).toEqual(['if (1 < 2) go("</b>")']);
  expect(page.inlineStyles).toEqual(['p > a { color: red }']);
});

test('attributes that the security policy blocks are named', () => {
  expect(readHtmlPage('<td style="a:b"></td><p onclick="x()"></p>').inlineAttributes).toEqual([
    'td style',
    'p onclick',
  ]);
});

test('the security policy is read whatever its case', () => {
  expect(
    readHtmlPage(`<meta http-equiv="Content-Security-Policy" content="default-src 'self'">`).policies,
  ).toEqual(["default-src 'self'"]);
});
