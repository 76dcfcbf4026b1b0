import type { Cell } from '../components/props/tables.ts';
import { disclosures as accounts, costs as address, yearAddress } from '../core/addresses/address.ts';
import { baseTable } from '../core/ledger/cost-base.ts';
import { type Cost, costKinds, costPayers } from '../core/schemas/cost.ts';
import { getDisclosures } from './disclosures.ts';
import { months, yuan } from './format.ts';
import { href, languagePaths } from './links.ts';
import { messages } from './messages.ts';
import { sectionHead, stepTo } from './section-head.ts';
import { registerSource } from './views/register-source.ts';

/** The page, when a cost was published. */
export const costsPaths = async () =>
  (await getDisclosures()).registers.costs.length > 0 ? languagePaths() : [];

/** The base of a whole year leads to the lists that it is the sum of. */
function linkedBase({ kind, fromOn, toOn, base }: Cost): Cell {
  const year = fromOn.slice(0, 4);
  const whole = fromOn === `${year}-01-01` && toOn === `${year}-12-31`;
  return whole ? { fen: base, href: href(yearAddress(baseTable[kind], year)) } : base;
}

/** Everything on the page of costs: amount, base and ratio of each, the latest first. Throws without a cost. */
export async function getCosts(language?: string) {
  const disclosures = await getDisclosures();
  const { heads, ...t } = messages(language).registers.costs;
  const newest = [...disclosures.registers.costs].sort((a, b) =>
    a.toOn < b.toOn ? 1 : a.toOn > b.toOn ? -1 : 0,
  );
  const [latest] = newest;
  if (!latest) throw new Error('no cost');
  const when = (cost: Cost): string => months(cost.fromOn, cost.toOn);
  const kind = (cost: Cost): string => costKinds[cost.kind][0];
  const amount = t.amount(yuan(latest.amount));
  const headline =
    latest.ratio === undefined
      ? t.headlineNoRatio(when(latest), kind(latest), amount)
      : t.headline(when(latest), kind(latest), amount, t.bases[latest.kind], latest.ratio);
  return {
    head: await sectionHead(
      {
        address,
        current: 'accounts',
        place: 'costs',
        under: [stepTo('accounts', accounts, language)],
        filing: { on: latest.toOn },
        description: headline,
      },
      language,
    ),
    headline,
    section: {
      id: 'costs',
      title: t.all,
      caption: t.caption,
      columns: [
        { head: heads.cost, kind: 'text' as const },
        { head: heads.amount, kind: 'money' as const, named: true },
        { head: heads.base, kind: 'money' as const, named: true },
        { head: heads.ratio, kind: 'short' as const, named: true },
        { head: heads.limit, kind: 'short' as const, named: true },
        { head: heads.paidFrom, kind: 'short' as const, named: true },
      ],
      rows: newest.map((cost) => ({
        id: cost.id,
        cells: [
          t.cost(when(cost), kind(cost)),
          cost.amount,
          linkedBase(cost),
          cost.ratio === undefined ? '' : t.percent(cost.ratio),
          cost.limit === undefined ? '' : t.percent(cost.limit),
          costPayers[cost.paidFrom][0],
        ],
      })),
      note: t.baseNote,
      source: registerSource('costs', disclosures, language),
    },
    rules: [...new Set(newest.map((cost) => `${cost.kind} ${cost.ruleText}`))].flatMap((key) => {
      const own = newest.filter((cost) => `${cost.kind} ${cost.ruleText}` === key);
      const [first] = own;
      return first ? [[kind(first), t.rule(first.ruleText, own.map(when).join(t.joiner))] as const] : [];
    }),
  };
}
