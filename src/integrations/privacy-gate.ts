import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { Parser } from 'htmlparser2';
import type { OwnTexts } from '../core/chapter/chapter.ts';
import { readPdf } from '../core/files/pdf.ts';
import { findPrivate, type PrivateFind } from '../core/privacy/private-text.ts';
import type { Finding } from './finding.ts';

const NAMES: Readonly<Record<PrivateFind['kind'], string>> = {
  'id-number': '身份证号',
  mobile: '手机号',
  'bank-card': '银行卡号',
  email: '电子邮箱',
  address: '门牌',
  keyword: '护照号、车牌号或者坐标',
};

const TEXT = new Set(['css', 'csv', 'html', 'ics', 'js', 'json', 'svg', 'txt', 'webmanifest', 'xml']);
const PACKED = new Set(['gz', 'pagefind', 'pf_filter', 'pf_fragment', 'pf_index', 'pf_meta']);

/** The published copy of the list itself is no place where a passage stands. */
const REGISTER = /^data\/v1\/allowed-texts\./;

/** Attributes whose numbers are a drawing or an amount. */
const GEOMETRY = new Set(['d', 'points', 'viewbox', 'transform', 'data-fen', 'data-qty']);
/** Elements that do not part the words around them: 138<b>0013</b>8000 is one number. */
const INLINE = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u wbr'.split(
    ' ',
  ),
);

/** The lines of a page as a reader sees them, and the values of its attributes. */
export function htmlLines(html: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const part = (element: string) => {
    if (INLINE.has(element)) return;
    lines.push(line);
    line = '';
  };
  const parser = new Parser({
    onopentag(element, attributes) {
      part(element);
      for (const [name, value] of Object.entries(attributes)) if (!GEOMETRY.has(name)) lines.push(value);
    },
    ontext(text) {
      line += text;
    },
    onclosetag: part,
  });
  parser.end(html);
  return [...lines, line];
}

/** The lines of text in a published file; none for a picture or a font. */
async function linesOf(path: string, bytes: Uint8Array): Promise<readonly string[]> {
  const text = () => new TextDecoder().decode(bytes);
  const type = path.slice(path.lastIndexOf('.') + 1);
  if (type === 'html') return htmlLines(text());
  if (type === 'pdf') {
    const { lines = [], properties = [] } = (await readPdf(bytes)) ?? {};
    return [...lines, ...properties];
  }
  if (type === 'zip') {
    const parts = Object.entries(unzipSync(bytes));
    return (await Promise.all(parts.map(([name, part]) => linesOf(name, part)))).flat();
  }
  if (PACKED.has(type)) return gunzipSync(bytes).toString().split('\n');
  return TEXT.has(type) ? text().split('\n') : [];
}

/** Reads published files one by one and remembers which allowed passages it met. */
export class PrivacyGate {
  readonly #own: OwnTexts;
  readonly #unmet: Set<string>;

  /** `reviewed`: passages of allowed-texts.csv, each of which must be met. */
  constructor(own: OwnTexts, reviewed: readonly string[]) {
    this.#own = own;
    this.#unmet = new Set(reviewed);
  }

  /** Everything of a person in a file (个人信息保护法 4, 25, 28; 慈善法 82). */
  async check(path: string, bytes: Buffer): Promise<readonly Finding[]> {
    const findings: Finding[] = [];
    for (const line of await linesOf(path, bytes)) {
      if (!REGISTER.test(path)) this.#meet(line);
      for (const { kind, index, length, shown } of findPrivate(line, this.#own.texts))
        if (!this.#own.numbers.has(line.slice(index, index + length).replace(/\D/g, '')))
          findings.push({
            where: path,
            what: `里面有${NAMES[kind]}（${shown}）。`,
            fix: '在 data、src/content 或 public 里找到写着它的地方删掉；已经公布过的，按个人信息泄露处理。',
          });
    }
    return findings;
  }

  #meet(line: string): void {
    for (const passage of this.#unmet) if (line.includes(passage)) this.#unmet.delete(passage);
  }

  /** Passages that were let pass and stand nowhere: a list of exceptions does not outlive its reasons. */
  unmet(): readonly Finding[] {
    return [...this.#unmet].map((passage) => ({
      where: 'data/allowed-texts.csv',
      what: `放行的“${passage}”在网站上已经没有了。`,
      fix: '删掉这一行；以后又要公开时，再核对一次。',
    }));
  }
}
