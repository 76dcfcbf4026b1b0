import stringWidth from 'string-width';
import type { Problem, Report, Severity, SumTerm } from './problem.ts';
import { countsOf, severityOf } from './report.ts';
import { sentencesOf } from './sentences.ts';

const names: Readonly<Record<Severity, string>> = { error: '错误', warning: '警告', hint: '提示' };

/** Problems of one code in one file that are printed before the rest is only counted. */
const SHOWN = 20;

const pad = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(0, width - stringWidth(text)));

/** The sum as it is added up: sign, label, amount with a shared right edge, and where the term stands. */
function termLines(terms: readonly SumTerm[]): string[] {
  const labels = Math.max(...terms.map((term) => stringWidth(term.label)));
  const amounts = Math.max(...terms.map((term) => term.amount.length));
  return terms.map(({ sign, label, amount, at }) => {
    const where = at ? `  ${at.file}${at.line ? `:${at.line}` : ''}` : '';
    return `   ${sign === '+' ? ' ' : sign} ${pad(label, labels)}  ${amount.padStart(amounts)}${where}`;
  });
}

/** One problem: position, excerpt, fact, expectation, fix. */
export function formatProblem(problem: Problem): string {
  const { at } = problem;
  const { found, expected, fix, exception } = sentencesOf(problem);
  const position = at.line ? `${at.file}:${at.line}` : at.file;
  return [
    `${position}  ${problem.code}  ${names[severityOf(problem)]}`,
    ...(problem.excerpt ?? []),
    ...(problem.terms?.length ? termLines(problem.terms) : []),
    found,
    `规则：${expected}`,
    `改法：${fix}`,
    ...(exception ? [`例外：${exception.words}`, `   ${exception.line}`] : []),
  ].join('\n');
}

const worst: readonly Severity[] = ['error', 'warning', 'hint'];

/** What stops the site comes first; within that the order of files and lines stays. */
function formatAll(problems: readonly Problem[]): string[] {
  const seen = new Map<string, number>();
  const blocks: string[] = [];
  const sorted = worst.flatMap((severity) => problems.filter((problem) => severityOf(problem) === severity));
  for (const problem of sorted) {
    const key = `${problem.at.file} ${problem.code}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count <= SHOWN) blocks.push(formatProblem(problem));
  }
  for (const [key, count] of seen)
    if (count > SHOWN) blocks.push(`${key.replace(' ', '  ')}  …… 还有 ${count - SHOWN} 处同样的问题`);
  return blocks;
}

function lastLine({ problems, files, rows }: Report, ending: 'check' | 'build'): string {
  if (problems.length === 0) return `没有发现问题：${files} 个文件，${rows} 行。`;
  const counts = countsOf(problems);
  const parts = [
    counts.error > 0 ? `${counts.error} 个错误` : '',
    counts.warning > 0 ? `${counts.warning} 个警告` : '',
    counts.hint > 0 ? `${counts.hint} 个提示` : '',
  ].filter((part) => part !== '');
  const inFiles = new Set(problems.map((problem) => problem.at.file)).size;
  const verdict = ending === 'build' && counts.error > 0 ? '网站没有生成。' : '';
  return `发现 ${parts.join('、')}，在 ${inFiles} 个文件里。${verdict}`;
}

/** The whole report for people: every problem, then one line that sums up. */
export function formatReport(report: Report, ending: 'check' | 'build'): string {
  return [...formatAll(report.problems), lastLine(report, ending)].join('\n\n');
}
