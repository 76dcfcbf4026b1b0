import type { RecordColumn, RecordGroup, RecordSection } from '../../components/props/records.ts';
import { replyAddress } from '../../core/addresses/address.ts';
import { type ReplyPeriod, replyPeriods } from '../../core/ledger/replies.ts';
import { replyChannels } from '../../core/schemas/reply.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, months } from '../format.ts';
import { messages } from '../messages.ts';
import { registerSource } from './register-source.ts';

/** Periods that are open on the page; the earlier ones fold. */
const PERIODS = 4;

function groupOf(period: ReplyPeriod, language?: string): RecordGroup {
  const t = messages(language).registers.replies;
  return {
    id: `replies-${period.toOn}`,
    title: t.group(
      months(period.fromOn, period.toOn),
      t.facts(count(period.received), count(period.answered)),
    ),
    rows: period.replies.map((one) => ({
      id: replyAddress(one.id).split('#')[1],
      cells: [replyChannels[one.channel][0], one.received, one.answered, one.inTime, one.open],
    })),
  };
}

/** Both rates of a period, each with what it divides by what. */
function ratesOf(
  { received, answered, inTime, answeredRate, inTimeRate }: ReplyPeriod,
  language?: string,
): string {
  const t = messages(language).registers.replies;
  const rates = [
    answeredRate === undefined ? [] : [t.answeredRate(count(answered), count(received), answeredRate)],
    inTimeRate === undefined ? [] : [t.inTimeRate(count(inTime), count(answered), inTimeRate)],
  ].flat();
  return rates.join(t.joiner) + t.stop;
}

/** How many questions came and how many were answered, the latest period first; none without a register. */
export function replySections(disclosures: Disclosures, language?: string): RecordSection[] {
  const { heads, ...t } = messages(language).registers.replies;
  const periods = replyPeriods(disclosures.registers.replies);
  const [latest] = periods;
  if (!latest) return [];
  const number = { kind: 'number', named: true } as const;
  const columns: readonly RecordColumn[] = [
    { head: heads.channel, kind: 'text' },
    { ...number, head: heads.received, unit: t.items },
    { ...number, head: heads.answered, unit: t.items },
    { ...number, head: heads.inTime, unit: t.items },
    { ...number, head: heads.open, unit: t.items },
  ];
  const earlier = periods.slice(PERIODS);
  return [
    {
      id: 'replies',
      title: t.title,
      caption: t.caption,
      lead: t.latest(months(latest.fromOn, latest.toOn), ratesOf(latest, language)),
      columns,
      rows: [],
      groups: periods.slice(0, PERIODS).map((one) => groupOf(one, language)),
      note: t.note,
      source: registerSource('replies', disclosures, language),
    },
    ...(earlier.length > 0
      ? [
          {
            id: 'replies-earlier',
            title: t.earlier,
            caption: t.earlier,
            columns,
            rows: [],
            groups: earlier.map((one) => groupOf(one, language)),
            folded: t.unfold(count(earlier.length)),
          },
        ]
      : []),
  ];
}
