import { expect, test } from 'vitest';
import { readHtmlPage } from '../../../src/integrations/html-page.ts';
import { addressOf, checkLinks } from '../../../src/integrations/link-gate.ts';
import type { SiteAddress } from '../../../src/integrations/site-address.ts';

const ROOT: SiteAddress = { site: 'https://example.org', base: '/' };

/** What the gate says of one page `news/index.html` in a small site. */
function said(html: string, address: SiteAddress = ROOT): readonly string[] {
  const pages = new Map([
    ['news/index.html', readHtmlPage(html)],
    ['news/a/index.html', readHtmlPage('<h2 id="一概况">')],
    ['index.html', readHtmlPage('')],
  ]);
  const files = new Set([...pages.keys(), 'documents/报告.pdf', 'data/v1/donations.csv']);
  return checkLinks(pages, files, address).map(({ where, what, fix }) => `${where}: ${what} ${fix}`);
}

test('an output file has an address', () => {
  expect(addressOf('index.html', '/')).toBe('/');
  expect(addressOf('news/a/index.html', '/hong/')).toBe('/hong/news/a/');
  expect(addressOf('404.html', '/')).toBe('/404.html');
});

test('links to pages, files, places and other sites pass', () => {
  expect(
    said(
      '<a href="/">1</a><a href="/news/a/#%E4%B8%80%E6%A6%82%E5%86%B5">2</a><a href="a/#一概况">3</a>' +
        '<a href="/documents/报告.pdf">4</a><a href="https://example.org/news/">5</a><a href="#">6</a><a href="#top">7</a>' +
        '<a href="https://other.test/x">8</a><a href="mailto:a@b.test">9</a><a href="tel:12345">10</a>' +
        '<a href="/news/a/#:~:text=x">11</a><a href="/data/v1/donations.csv#row=3">12</a><a href="/news/?q=x">13</a>',
    ),
  ).toEqual([]);
});

test('a link to nothing is told with its element', () => {
  expect(said('<a href="/nws/">')).toEqual([
    'news/index.html: <a href="/nws/"> 指向的页面或文件不存在。 改正链接，或者补上它指向的页面或文件。',
  ]);
});

test('a link relative to the page is resolved from its folder', () => {
  expect(said('<img src="b.png">')).toHaveLength(1);
  expect(said('<a href="../documents/报告.pdf">')).toEqual([]);
});

test('a page without its slash is told with the right address', () => {
  expect(said('<a href="/news/a">')).toEqual([
    'news/index.html: <a href="/news/a"> 指向的页面地址少了末尾的斜杠。 写成 /news/a/。',
  ]);
});

test('a place that its page does not have is told by name', () => {
  expect(said('<a href="/news/a/#二">')).toEqual([
    'news/index.html: <a href="/news/a/#二"> 指向的页面里没有编号为“二”的位置。 改正 # 后面的编号，或者在目标页面里加上它。',
  ]);
  expect(said('<a href="#gone">')).toHaveLength(1);
});

test('capital letters matter, as they do on a web server', () => {
  expect(said('<a href="/News/">')).toHaveLength(1);
});

test('a link that forgets the folder of the site is told with it', () => {
  const address = { site: 'https://example.org', base: '/hong/' };
  expect(said('<a href="/hong/news/a/">', address)).toEqual([]);
  expect(said('<a href="/news/a/">', address)).toEqual([
    'news/index.html: <a href="/news/a/"> 指向站点目录 /hong/ 之外。 给地址加上站点目录，写成 /hong/news/a/。',
  ]);
});

test('empty, broken and script addresses are told', () => {
  expect(said('<a href="">')).toHaveLength(1);
  expect(said('<form action=""></form>')).toEqual([]);
  expect(said('<a href="https://[">')).toHaveLength(1);
  expect(said('<a href="/%E4%ZZ/">')).toHaveLength(1);
  expect(said('<a href="#%ZZ">')).toEqual([]);
  expect(said('<a href="javascript:void(0)">')).toHaveLength(1);
});

test('without an address in the settings, links within the site are checked all the same', () => {
  expect(said('<a href="/nws/">', { site: undefined, base: '/' })).toHaveLength(1);
});
