import { rowProblem, type Sourced } from '../../ingest/source.ts';
import type { Gap, Problem, SumTerm } from '../../problems/problem.ts';
import { type Reply, replyChannels } from '../../schemas/reply.ts';
import type { ChapterRule } from '../chapter-rule.ts';

function problemsOf({ value, source }: Sourced<Reply>): Problem[] {
  const { id, received, answered, inTime, open } = value;
  const at = { file: source.file, line: source.line };
  const gapOf = (column: string, gap: number): Gap => ({
    identity: 'counts',
    subject: `${id}.${column}`,
    difference: String(gap),
  });
  const difference = received - answered - open;
  const terms: SumTerm[] = [
    { sign: '+', label: '收到', amount: `${received}`, at },
    { sign: '-', label: '已答复', amount: `${answered}`, at },
    { sign: '-', label: '还没有答复', amount: `${open}`, at },
    { sign: '=', label: '相差', amount: `${difference}` },
  ];
  const unequal =
    difference === 0
      ? []
      : [
          rowProblem(
            source,
            'open',
            'reply-counts',
            { reply: id, received, answered, open },
            terms,
            gapOf('open', difference),
          ),
        ];
  const late =
    inTime <= answered
      ? []
      : [
          rowProblem(
            source,
            'in_time',
            'reply-counts',
            { reply: id, inTime, answered },
            [],
            gapOf('in_time', answered - inTime),
          ),
        ];
  return [...unequal, ...late];
}

/** received = answered + open; in time ≤ answered. */
export const replyCountsRule: ChapterRule = {
  codes: ['reply-counts'],
  proves: ['counts'],
  check: ({ registers }) => registers.replies.flatMap(problemsOf),
};

/** A letter is counted once: two periods of one channel share no day. */
export const replyDoubleRule: ChapterRule = {
  codes: ['reply-double'],
  check: ({ registers: { replies } }) =>
    replies.flatMap(({ value, source }, i) => {
      const first = replies
        .slice(0, i)
        .find(
          ({ value: other }) =>
            other.channel === value.channel && other.fromOn <= value.toOn && value.fromOn <= other.toOn,
        );
      if (!first) return [];
      const values = {
        channel: replyChannels[value.channel][0],
        from: value.fromOn,
        to: value.toOn,
        first: first.source.row,
        firstFrom: first.value.fromOn,
        firstTo: first.value.toOn,
      };
      return [rowProblem(source, 'from_on', 'reply-double', values)];
    }),
};
