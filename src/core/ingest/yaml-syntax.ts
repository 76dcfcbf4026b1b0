import { type Document, isAlias, isMap, isScalar, visit } from 'yaml';
import type { Values } from '../problems/problem.ts';

/** A place that cannot be read as YAML. */
export interface SyntaxFault {
  /** Where it stands in the text, from 0. */
  readonly offset: number;
  readonly detail: string | undefined;
  /** Whether the name merely stands there for the second time. */
  readonly duplicate: boolean;
}

const details: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: '这一项前面已经写过',
  TAB_AS_INDENT: '缩进用了制表符',
  BAD_INDENT: '缩进和上下行不一致',
  BLOCK_AS_IMPLICIT_KEY: '内容里有冒号，或者缩进和上下行不一致',
  MULTILINE_IMPLICIT_KEY: '少了冒号，或者冒号后面没有空格',
  MISSING_CHAR: '少了冒号，或者这里到下面几行的引号不成对',
  BAD_SCALAR_START: '内容以一个特殊符号开头',
  CHINESE_QUOTES: '引号是中文的，会当成文字',
  UNEXPECTED_TOKEN: '引号后面还有文字，或者上面几行的引号不成对',
};

/**
 * What cannot be read. After a first error the reader of YAML has lost its place, and what it says then only confuses;
 * names that stand twice are told all. `*`, `&` and `!` at the start of a value mean something in YAML that nobody here means.
 */
export function syntaxFaults(document: Document.Parsed): SyntaxFault[] {
  const at = (offset: number, code: string): SyntaxFault => ({
    offset,
    detail: details[code],
    duplicate: code === 'DUPLICATE_KEY',
  });
  const broken = document.errors.find((error) => error.code !== 'DUPLICATE_KEY');
  if (broken) return [at(broken.pos[0], broken.code)];
  if (document.contents !== null && !isMap(document.contents)) return [at(0, 'MULTILINE_IMPLICIT_KEY')];
  const faults = document.errors.map(({ pos, code }) => at(pos[0], code));
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined || node.tag !== undefined)
        faults.push(at(node.range?.[0] ?? 0, 'BAD_SCALAR_START'));
      else if (isScalar(node) && node.type === 'PLAIN' && CHINESE_QUOTES.test(String(node.value)))
        faults.push(at(node.range?.[0] ?? 0, 'CHINESE_QUOTES'));
    },
  });
  return faults;
}

/** A line whose name is parted from its content by a Chinese colon. */
const CHINESE_COLON = /^(\s*(?:- )?[a-z_]+)：\s*(.*)$/;

/** A text wholly in Chinese quotes. */
const CHINESE_QUOTES = /^[“‘]([^“”‘’]*)[”’]$/;
/** The same in English quotes; any other text as it is. */
const inQuotes = (text: string): string => {
  const inner = CHINESE_QUOTES.exec(text)?.[1];
  return inner === undefined || inner.includes('"') ? text : `"${inner}"`;
};

/** Lines from 0 that somebody typed with the Chinese keyboard on, each as it should be: the reader of YAML stops at the first. */
export function chineseColons(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const [, name, content = ''] = CHINESE_COLON.exec(line) ?? [];
    if (name !== undefined) found.set(i, `${name}: ${inQuotes(content)}`.trim());
  }
  return found;
}

/** The line with its content in quotes, where that surely mends it: a name, a colon, and words that quotes can hold. */
export function quotedLine(line: string): Values {
  const [, name, content = ''] = /^(\s*(?:- )?[a-z_]+): ([“‘].*[”’])$/.exec(line.trimEnd()) ?? [];
  if (name !== undefined && inQuotes(content) !== content)
    return { suggestion: `${name.trim()}: ${inQuotes(content)}` };
  const found = /^(\s*[a-z_]+): ([^"'[{|>\s][^"\\]*)$/.exec(line.trimEnd());
  return found ? { suggestion: `${found[1]?.trim()}: "${found[2]}"` } : { unknown: 'yes' };
}
