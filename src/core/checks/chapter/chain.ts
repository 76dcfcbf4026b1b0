import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Problem } from '../../problems/problem.ts';
import type { ChainLine } from '../../schemas/chain.ts';
import { BOARD_FILE, boardFault } from '../../seal/board-log.ts';
import { type ChainFault, chainFaults, subjectOf } from '../../seal/chain.ts';
import { COPIES } from '../../seal/copy.ts';
import { parseRecordId } from '../../values/record-id.ts';
import type { ChapterRule, ChapterView } from '../chapter-rule.ts';
import type { Published, SealedTable } from '../published.ts';

const RESTORE = '从以前的版本取回 data/published/chain.csv';

const columns: Readonly<Record<ChainFault['kind'], string>> = {
  number: 'seq',
  previous: 'previous',
  version: 'version',
  order: 'on',
};

const states: Readonly<Record<ChainFault['kind'], (fault: ChainFault) => string>> = {
  number: ({ found, expected }) => `断开了：这一行的序号是 ${found}，应当是 ${expected}`,
  previous: ({ found, expected }) =>
    `断开了：上一行的指纹是 ${expected.slice(0, 12)}…，这一行记的是 ${found.slice(0, 12)}…`,
  version: ({ found, expected }) => `少了一行：这一行是第 ${found} 版，前面只到第 ${Number(expected) - 1} 版`,
  order: ({ found, expected }) => `日期倒退了：这一行是 ${found}，上一行是 ${expected}`,
};

/** The first line that does not follow; what comes after it only repeats it. */
function linkProblems(chain: readonly Sourced<ChainLine>[], newHasher: ChapterView['newHasher']): Problem[] {
  const [fault] = chainFaults(
    chain.map(({ value }) => value),
    newHasher,
  );
  const line = fault && chain[fault.index];
  if (!fault || !line) return [];
  const values = { state: states[fault.kind](fault), action: RESTORE };
  return [rowProblem(line.source, columns[fault.kind], 'chain-broken', values)];
}

function copyProblem({ file, copy }: SealedTable): Problem[] {
  if (copy !== 'missing' && copy !== 'changed') return [];
  const state = copy === 'missing' ? `的副本 ${file} 不见了` : `的副本 ${file} 和封存时不一样`;
  return [{ code: 'chain-broken', at: { file }, values: { state, action: `从以前的版本取回 ${file}` } }];
}

/** The file of how the indicators stood is what the snapshots sealed, line by line. */
function boardProblems({ published, newHasher, shown }: ChapterView): Problem[] {
  if (!published?.board) return [];
  const log = published.board.map(({ value }) => value);
  const fault = boardFault(
    log,
    published.chain.map(({ value }) => value),
    newHasher,
  );
  if (!fault) return [];
  const file = shown(BOARD_FILE);
  const { from, upTo } = fault;
  const lines = upTo === from ? `第 ${from + 1} 行` : `第 ${from + 1} 行到第 ${(upTo ?? log.length) + 1} 行`;
  const state =
    log.length === 0
      ? `里有以前的对照表，${file} 不见了`
      : upTo === undefined
        ? `里没有 ${file} 从第 ${from + 1} 行起的内容`
        : `里的对照表，${file} ${lines}和封存时不一样`;
  return [{ code: 'chain-broken', at: { file }, values: { state, action: `从以前的版本取回 ${file}` } }];
}

/** A line tells other sums of a list than were published with it. */
function listProblem({ value: { key, rows, total }, source }: Sourced<ChainLine>): Problem {
  const state = `写着名单 ${key} 有 ${rows ?? 0} 行${total === undefined ? '' : `、合计 ${total} 元`}，和公布时登记簿的副本不一样`;
  return rowProblem(source, 'total', 'chain-broken', { state, action: RESTORE });
}

/** Whether a line rewrote the copy of what it seals: a list has one version, a register grows with each. */
const rewrites = (line: ChainLine, before: ChainLine | undefined): boolean =>
  before !== undefined && (line.kind === 'batch' || (line.kind === 'register' && line.rows === before.rows));

/** A copy may only be rewritten where something was redacted. */
function rewriteProblems({ chain, journal }: Published): Problem[] {
  const left = new Map<string, number>();
  const allow = (subject: string): unknown => left.set(subject, (left.get(subject) ?? 0) + 1);
  for (const [record, cells] of journal)
    for (const correction of [...cells.values()].flat()) {
      const ref = parseRecordId(record);
      if (correction.kind !== 'redact' || !ref) continue;
      allow(ref.kind === 'row' ? `batch ${ref.table}/${ref.batch}` : `register ${ref.register}`);
      allow('register corrections');
    }
  const before = new Map<string, ChainLine>();
  return chain.flatMap(({ value, source }) => {
    const subject = subjectOf(value);
    const rewritten = rewrites(value, before.get(subject));
    before.set(subject, value);
    if (!rewritten) return [];
    left.set(subject, (left.get(subject) ?? 0) - 1);
    const state = `把 ${value.key} 的副本换过，却没有“隐去”的更正记录`;
    return (left.get(subject) ?? 0) < 0
      ? [rowProblem(source, 'version', 'chain-broken', { state, action: RESTORE })]
      : [];
  });
}

/** The chain holds together, and the copies are those that it sealed. */
export const chainRule: ChapterRule = {
  codes: ['chain-broken'],
  settles: true,
  check(view) {
    const { published, newHasher, files, shown } = view;
    if (published) {
      const links = linkProblems(published.chain, newHasher);
      return links.length > 0
        ? links
        : [
            ...published.tables.flatMap(copyProblem),
            ...rewriteProblems(published),
            ...published.misstated.map(listProblem),
            ...boardProblems(view),
          ];
    }
    const copy = files.find(({ path }) => path.startsWith(COPIES) || path === BOARD_FILE);
    if (!copy || files.some(({ path }) => path === 'data/published/chain.csv')) return [];
    const values = { state: '的文件不见了，公布过的副本还在', action: RESTORE };
    return [{ code: 'chain-broken', at: { file: shown('data/published/chain.csv') }, values }];
  },
};
