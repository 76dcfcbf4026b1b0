import stringWidth from 'string-width';

const WIDEST = 28;

/** Text cut to a readable width, so that one long cell does not hide the others. */
function shortened(text: string, width = WIDEST): string {
  if (stringWidth(text) <= width) return text;
  let cut = '';
  for (const char of text) {
    if (stringWidth(cut + char) > width - 1) break;
    cut += char;
  }
  return `${cut}…`;
}

const padded = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** What shows control characters and odd spaces, so that a reader sees what the problem is. */
const visible = (text: string): string =>
  text
    .replace(/\r\n|\n|\r|\u2028|\u2029/g, '⏎')
    .replace(/\t/g, '→')
    .replace(/^[ \u3000\u00a0]+|[ \u3000\u00a0]+$/g, (spaces) => '·'.repeat(spaces.length))
    .replace(/[\p{Cc}\p{Cf}]/gu, '□');

/** A cell of a person is shown by its length only. */
const masked = (text: string): string => '*'.repeat(Math.min(8, [...text].length));

export interface TableExcerpt {
  readonly header: readonly string[];
  readonly cells: readonly string[];
  /** Line of the file. */
  readonly line: number;
  /** Index of the column in question; undefined marks the whole row. */
  readonly column: number | undefined;
  /** Whether a column may hold something of a person. */
  readonly isPrivate: (column: string) => boolean;
}

/** Heading and row as two aligned lines, and a third that marks the cell: the id, two neighbours before it, and the cell itself. */
export function tableExcerpt({ header, cells, line, column, isPrivate }: TableExcerpt): string[] {
  const last = column ?? Math.min(3, header.length - 1);
  const shown = [...new Set([0, last - 2, last - 1, last])].filter((i) => i >= 0 && i < header.length);
  const heads: string[] = [];
  const values: string[] = [];
  const marks: string[] = [];
  for (const i of shown) {
    const head = shortened(header[i] ?? '');
    const raw = cells[i] ?? '';
    const hidden = cells !== header && isPrivate(header[i] ?? '');
    const value = shortened(visible(hidden ? masked(raw) : raw));
    const width = Math.max(stringWidth(head), stringWidth(value));
    heads.push(padded(head, width));
    values.push(padded(value, width));
    marks.push(padded(i === column ? '^'.repeat(Math.max(1, stringWidth(value))) : '', width));
  }
  const gutter = String(line);
  const blank = ' '.repeat(gutter.length);
  const row = (left: string, parts: string[]) => `${left} | ${parts.join('  ')}`.trimEnd();
  // The heading line is its own heading.
  const lines = cells === header ? [row(gutter, values)] : [row(blank, heads), row(gutter, values)];
  return column === undefined ? lines : [...lines, row(blank, marks)];
}

/** One line of a text file with a mark under the place; column counts characters from 1. */
export function lineExcerpt(
  source: string,
  line: number,
  mark?: { column: number; length: number },
): string[] {
  const gutter = String(line);
  const start = mark ? Math.max(0, mark.column - 25) : 0;
  const before = start > 0 ? '…' : '';
  const part = shortened(source.slice(start), 76);
  const lines = [`${gutter} | ${before}${part}`.trimEnd()];
  if (!mark) return lines;
  const indent = stringWidth(before + source.slice(start, mark.column - 1));
  const length = Math.max(1, stringWidth(source.slice(mark.column - 1, mark.column - 1 + mark.length)));
  return [
    ...lines,
    `${' '.repeat(gutter.length)} | ${' '.repeat(indent)}${'^'.repeat(Math.min(length, 76))}`,
  ];
}
