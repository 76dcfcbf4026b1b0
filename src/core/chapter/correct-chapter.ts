import { nextCorrectionId } from '../checks/correction-line.ts';
import { readCsv } from '../ingest/csv.ts';
import { decodeUtf8 } from '../ingest/decode.ts';
import type { ProblemCode } from '../problems/catalogue.ts';
import type { Problem, Report } from '../problems/problem.ts';
import { severityOf } from '../problems/report.ts';
import type { Variance } from '../schemas/variance.ts';
import { findRecord } from '../seal/edit.ts';
import { type Change, Correcting, type Follower, sumText, type Wish } from './correcting.ts';
import { overlaySource } from './overlay-source.ts';
import { readRegisters } from './read-registers.ts';
import { redactCopies } from './redacting.ts';
import type { Source } from './source.ts';

/** A number that others state, and that is wrong since: a person must look at it. */
export interface Left {
  readonly problem: Problem;
  /** The cell of a register, as it is and as it would be by the rows. */
  readonly cell:
    | { readonly record: string; readonly field: string; readonly old: string; readonly now: string }
    | undefined;
}

/** What a chapter would be with a correction. */
export interface CorrectedChapter {
  /** Texts of changed files, by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly changes: readonly Change[];
  readonly left: readonly Left[];
  /** Whether copies were written anew. */
  readonly redacted: boolean;
}

/** A correction that would leave the chapter in disorder. */
export class Disorder extends Error {
  readonly report: Report;

  constructor(report: Report) {
    super('disorder');
    this.report = report;
  }
}

/** Numbers of the chapter's own that follow at once, by the code that finds them wrong. */
const FOLLOWING: ReadonlyMap<ProblemCode, readonly Follower[]> = new Map<ProblemCode, readonly Follower[]>([
  ['batch-total', ['batches']],
  ['period-balance', ['balances']],
  ['balance-carry', ['balances']],
  ['summary-total', ['summaries']],
  ['project-used', ['projects', 'project-progress']],
  ['raised-used', ['projects']],
]);

/** What says a number otherwise and breaks no identity of the books: texts, and explanations of what is no longer so. */
const STATING: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'figure-label',
  'figure-newer',
  'incident-words',
  'platform-total',
  'settlement-unused',
  'variance-unused',
]);

/** Whether an error only means that something states a number otherwise. */
export const isStated = ({ code, gap }: Problem): boolean => gap !== undefined || STATING.has(code);

const errorsIn = ({ problems }: Report): readonly Problem[] =>
  problems.filter((problem) => severityOf(problem) === 'error');

/** So many times the check is asked what is wrong now: a report of a project, its end, its rest. */
const ROUNDS = 8;

/** The answer of a figure by query that a problem tells: the line to paste holds record, field, old and new. */
function answerIn({ code, values }: Problem): { id: string; old: string; now: string } | undefined {
  let found: { id: string; old: string; now: string } | undefined;
  if (code === 'seal-broken' && values['field'] === 'value')
    readCsv(String(values['line']), ({ cells: [, record = '', , old = '', now = ''] }) => {
      const [register, id] = record.split('/');
      if (register === 'figures' && id !== undefined) found = { id, old, now };
    });
  return found;
}

const negative = (difference: string): string =>
  difference.startsWith('-') ? difference.slice(1) : `-${difference}`;

/** Follows one problem; whether it could be. A difference that was explained in public stays as it was explained. */
async function followed(
  problem: Problem,
  correcting: Correcting,
  variances: readonly Variance[],
): Promise<boolean> {
  const { code, at, gap } = problem;
  const answer = answerIn(problem);
  if (answer) {
    await correcting.answer(answer.id, answer.old, answer.now);
    return true;
  }
  const register = FOLLOWING.get(code)?.find((name) => at.file.endsWith(`data/${name}.csv`));
  if (!register || !gap || at.line === undefined || at.column === undefined) return false;
  const { identity, subject, difference } = gap;
  const known = variances.find((one) => one.identity === identity && one.subject === subject);
  const rest = known ? sumText(difference, negative(known.difference)) : difference;
  await correcting.follow(register, at.line, at.column, rest);
  return true;
}

/** The cell of a register that a problem is about. */
async function cellOf(
  { at, gap }: Problem,
  textOf: (path: string) => Promise<string | undefined>,
): Promise<Left['cell']> {
  const [path = '', register] = /data\/([a-z-]+)\.csv$/.exec(at.file) ?? [];
  const { column: field = '' } = at;
  const found = findRecord((await textOf(path)) ?? '', (_, line) => line === at.line);
  const index = found?.header.indexOf(field) ?? -1;
  if (!found || !gap || index < 0) return undefined;
  const old = found.cells[index] ?? '';
  return {
    record: `${register}/${found.cells[found.header.indexOf('id')]}`,
    field,
    old,
    now: sumText(old, gap.difference),
  };
}

async function textsOf(source: Source): Promise<(path: string) => Promise<string | undefined>> {
  const there = new Set(await source.list());
  return async (path) => {
    const decoded = there.has(path) ? decodeUtf8(await source.read(path)) : undefined;
    return decoded && 'text' in decoded ? decoded.text : undefined;
  };
}

/**
 * Corrects a cell of a chapter, and what states it again, as often as the check still finds one of its own. Throws
 * `CannotCorrect` with the reason in words, and `Disorder` with the report when more is wrong then than what others state.
 */
export async function correctChapter(
  source: Source,
  wish: Wish,
  check: (source: Source) => Promise<Report>,
): Promise<CorrectedChapter> {
  const registers = await readRegisters({
    textOf: await textsOf(source),
    shown: (path) => source.shown(path),
    onProblem: () => undefined, // the check has told them
    onRows: () => undefined,
  });
  const known = registers.corrections.map(({ value }) => value.id);
  const correcting = new Correcting(source, wish, nextCorrectionId(known, wish.decidedOn));
  await correcting.run({
    balances: registers.balances.map(({ value }) => value),
    summaries: registers.summaries.map(({ value }) => value),
    projects: registers.projects.map(({ value }) => value),
    progress: registers['project-progress'].map(({ value }) => value),
  });
  const variances = registers.variances.map(({ value }) => value);
  const { files, changes } = correcting.corrected;
  const all = wish.kind === 'redact' ? await redactCopies(source, files, wish) : files;
  let report = await check(overlaySource(source, all));
  for (let round = 0; round < ROUNDS && errorsIn(report).length > 0; round++) {
    let more = false;
    for (const problem of errorsIn(report)) more = (await followed(problem, correcting, variances)) || more;
    if (!more) break;
    report = await check(overlaySource(source, all));
  }
  const errors = errorsIn(report);
  if (!errors.every(isStated)) throw new Disorder(report);
  const textOf = await textsOf(overlaySource(source, all));
  const left: Left[] = [];
  for (const problem of errors) left.push({ problem, cell: await cellOf(problem, textOf) });
  return { files: all, changes, left, redacted: all.size > files.size };
}
