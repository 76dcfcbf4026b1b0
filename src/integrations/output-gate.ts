import { createHash } from 'node:crypto';
import type { Finding } from './finding.ts';
import type { HtmlPage } from './html-page.ts';
import type { SiteAddress } from './site-address.ts';

/** File types that may be published. Anything else is an accident until somebody adds it here on purpose. */
const TYPES = new Set([
  'avif',
  'css',
  'csv',
  'gif',
  'gz',
  'html',
  'ico',
  'ics',
  'jpeg',
  'jpg',
  'js',
  'json',
  'pagefind',
  'pdf',
  'pf_filter',
  'pf_fragment',
  'pf_index',
  'pf_meta',
  'png',
  'svg',
  'txt',
  'webmanifest',
  'webp',

  'xml',
  'zip',
]);

const FIX_CODE = '改正生成这个页面的组件或布局。';

/** The path itself: its type, and no hidden file but those under `.well-known/`. */
export function checkPath(path: string): readonly Finding[] {
  const hidden = path.split('/').find((part) => part.startsWith('.') && part !== '.well-known');
  if (hidden !== undefined)
    return [
      {
        where: path,
        what: `“${hidden}”是隐藏文件或隐藏文件夹，不应该发布。`,
        fix: '从 public 文件夹里删掉它。',
      },
    ];
  if (path.startsWith('.well-known/')) return [];
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const type = dot > 0 ? name.slice(dot + 1) : '';
  if (TYPES.has(type)) return [];
  return [
    {
      where: path,
      what: type === '' ? '这个文件没有扩展名。' : `“.${type}”不在允许发布的文件类型之列。`,
      fix: '从 public 文件夹里移走它，或者换成 PDF、CSV、PNG、JPG 等格式。',
    },
  ];
}

function isElsewhere(url: string, { site }: SiteAddress): boolean {
  if (!/^(https?:)?\/\//i.test(url)) return false;
  return site === undefined || new URL(url, site).origin !== site;
}

/** Addresses that a style sheet makes the browser fetch. */
export function readStyleSheetUrls(css: string): readonly string[] {
  return [...css.matchAll(/(?:url\(\s*|@import\s+)(['"]?)([^'")\s;]+)\1/gi)].map((match) => match[2] ?? '');
}

/** A style sheet may fetch from this site only. */
export function checkStyleSheet(path: string, css: string, address: SiteAddress): readonly Finding[] {
  return readStyleSheetUrls(css)
    .filter((url) => isElsewhere(url, address))
    .map((url) => ({
      where: path,
      what: `样式表引用了外部地址 ${url}。`,
      fix: '把文件放进本站，改用本站地址。',
    }));
}

/** The page as a whole: a content security policy that its own scripts satisfy, and nothing from other hosts. */
export function checkPage(path: string, page: HtmlPage, address: SiteAddress): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (what: string, fix: string) => findings.push({ where: path, what, fix });
  const [policy, ...others] = page.policies;
  if (policy === undefined)
    add('页面没有内容安全策略（CSP）。', '让这个页面由 Astro 页面生成，不要手写成文件。');
  if (others.length > 0) add('页面有不止一条内容安全策略（CSP）。', FIX_CODE);
  for (const attribute of new Set(page.inlineAttributes))
    add(`<${attribute}="…"> 写在了标签里，浏览器会按安全策略拦截。`, '改用样式表或脚本文件。');
  if (page.inlineStyles.length > 0) add('页面里有 <style>。', '把样式写进样式表。');
  for (const script of page.inlineScripts) {
    const hash = createHash('sha256').update(script).digest('base64');
    if (policy !== undefined && !policy.includes(`'sha256-${hash}'`))
      add(
        `页面里的脚本“${script.trim().slice(0, 40)}”没有列入内容安全策略，浏览器会拦截。`,
        '改用由 Astro 处理的脚本。',
      );
  }
  for (const { element, attribute, url, fetched } of page.references)
    if (fetched && isElsewhere(url, address))
      add(
        `<${element} ${attribute}="${url}"> 会让读者的浏览器访问别的网站。`,
        '把文件放进本站，改用本站地址；只是让人点击的，用 <a> 链接。',
      );
  return findings;
}
