import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// What somebody would write who only wants to know whether the cells look right, and the sums: one regular expression
// a column, no positions, no references, no ids, no privacy. The yardstick of the check. Argument: the chapter's folder.

const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const name = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const money = /^-?(?:0|[1-9]\d{0,12})\.\d{2}$/;
const words = /^[^=+\-@\t].*$/;
const or = (form: RegExp): RegExp => new RegExp(`^$|${form.source}`);

/** In the order of the columns. */
const FORMS: readonly RegExp[] = [
  /^d-[a-z0-9-]+-r[1-9]\d{0,6}$/,
  name,
  /^(?:person|organization|anonymous|online-summary)$/,
  words,
  /^(?:full|masked|anonymous)$/,
  /^(?:0|[1-9]\d{0,11})$/,
  money,
  /^[A-Z]{3}$/,
  or(money),
  or(/^\d+(?:\.\d+)?$/),
  or(date),
  date,
  /^(?:wechat|alipay|unionpay|pos|bank|cash|platform|other)$/,
  name,
  /^(?:restricted|unrestricted)$/,
  or(words),
  or(name),
  or(name),
  /^(?:issued|waived|anonymous)$/,
  /^(?:\d{4})?$/,
  /^(?:yes|no)$/,
  or(/^d-[a-z0-9-]+-r[1-9]\d{0,6}$/),
  or(words),
];
const [FUND, GIFTS, AMOUNT, DATE] = [1, 5, 6, 11] as const;

const folder = join(process.argv[2] ?? '', 'data', 'ledgers', 'donations');
const sums = new Map<string, { rows: number; gifts: number; fen: number }>();
let [rows, fen, wrong] = [0, 0, 0];
for (const file of readdirSync(folder).sort()) {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const cells = line.split(',');
    if (cells.length !== FORMS.length) wrong++;
    for (let c = 0; c < FORMS.length; c++) if (!FORMS[c]?.test(cells[c] ?? '')) wrong++;
    const amount = Number((cells[AMOUNT] ?? '').replace('.', ''));
    const key = `${cells[FUND]}|${cells[DATE]?.slice(0, 7)}`;
    const sum = sums.get(key);
    if (sum) {
      sum.rows++;
      sum.gifts += Number(cells[GIFTS]);
      sum.fen += amount;
    } else sums.set(key, { rows: 1, gifts: Number(cells[GIFTS]), fen: amount });
    rows++;
    fen += amount;
  }
}
console.log(JSON.stringify({ rows, fen, wrong, sums: sums.size }));
