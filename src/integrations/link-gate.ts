import type { Finding } from './finding.ts';
import type { HtmlPage, Reference } from './html-page.ts';
import type { SiteAddress } from './site-address.ts';

/** Stands for the host when the settings name none; `.invalid` never resolves. */
const NOWHERE = 'https://site.invalid';

const FIX_LINK = '改正链接，或者补上它指向的页面或文件。';

/** The address of an output file on the site: `news/index.html` → `/news/`. */
export function addressOf(path: string, base: string): string {
  const plain = path === 'index.html' ? '' : path.replace(/\/index\.html$/, '/');
  return base + plain.split('/').map(encodeURIComponent).join('/');
}

function shown({ element, attribute, url }: Reference): string {
  return `<${element} ${attribute}="${url}">`;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

type Verdict = Omit<Finding, 'where'> | undefined;

function verdictOf(
  reference: Reference,
  from: string,
  pages: ReadonlyMap<string, HtmlPage>,
  files: ReadonlySet<string>,
  { site = NOWHERE, base }: SiteAddress,
): Verdict {
  const tag = shown(reference);
  const { url, attribute } = reference;
  if (url === '' && attribute !== 'action')
    return { what: `${tag} 没有写地址。`, fix: '写上地址，或者去掉这个链接。' };
  const here = site + addressOf(from, base);
  if (!URL.canParse(url, here)) return { what: `${tag} 的地址无法解析。`, fix: '改正地址。' };
  const target = new URL(url, here);
  if (target.protocol === 'javascript:')
    return { what: `${tag} 用链接运行脚本。`, fix: '改用按钮，或者链接到一个页面。' };
  if (target.origin !== site) return undefined;
  if (!target.pathname.startsWith(base))
    return {
      what: `${tag} 指向站点目录 ${base} 之外。`,
      fix: `给地址加上站点目录，写成 ${base.slice(0, -1)}${target.pathname}。`,
    };
  const plain = decoded(target.pathname.slice(base.length));
  if (plain === undefined) return { what: `${tag} 的地址编码有误。`, fix: '改正地址中的百分号编码。' };
  const path = plain === '' || plain.endsWith('/') ? `${plain}index.html` : plain;
  if (!files.has(path)) {
    if (files.has(`${path}/index.html`))
      return { what: `${tag} 指向的页面地址少了末尾的斜杠。`, fix: `写成 ${target.pathname}/。` };
    return { what: `${tag} 指向的页面或文件不存在。`, fix: FIX_LINK };
  }
  // The browser itself knows the top of a page and directives such as a text fragment.
  const fragment = decoded(target.hash.slice(1).split(':~:')[0] ?? '');
  if (fragment === undefined || fragment === '' || fragment === 'top') return undefined;
  const page = pages.get(path);
  if (!page || page.targets.has(fragment)) return undefined;
  return {
    what: `${tag} 指向的页面里没有编号为“${fragment}”的位置。`,
    fix: '改正 # 后面的编号，或者在目标页面里加上它。',
  };
}

/** Every address within the site must lead to a file of the output, and every `#…` to a place in its page. */
export function checkLinks(
  pages: ReadonlyMap<string, HtmlPage>,
  files: ReadonlySet<string>,
  address: SiteAddress,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const [where, page] of pages)
    for (const reference of page.references) {
      const verdict = verdictOf(reference, where, pages, files, address);
      if (verdict) findings.push({ where, ...verdict });
    }
  return findings;
}
