import { verifyPage } from '../core/addresses/address.ts';
import { type SealKind, sealKinds } from '../core/schemas/chain.ts';
import { lastSnapshot, MANIFEST, nextNumber, SUMS } from '../core/snapshot/manifest.ts';
import { PUBLISHED_CHAIN } from '../core/snapshot/verify.ts';
import { parseYuan } from '../core/values/money.ts';
import { getDisclosures } from './disclosures.ts';
import { count, day } from './format.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';
import { sealedNames } from './sealed-name.ts';
import { sectionHead } from './section-head.ts';

/** So many lines of the chain stand on the page. */
const SHOWN = 12;
/** So much of a hash tells it apart from others on the page. */
const HASH_START = 12;

const kindTitle = (kind: SealKind): string => sealKinds[kind][0];

/** Everything on the page that explains how to check the site. The only page that names its snapshot. */
export async function getVerify(language?: string) {
  const disclosures = await getDisclosures();
  const { chain, asOf } = disclosures;
  const nameOf = await sealedNames(disclosures, language);
  const { verify: t } = messages(language);
  const previous = lastSnapshot(chain);
  const latest = chain.slice(-SHOWN).reverse();
  const file = (path: string) => ({ label: path, href: href(`/${path}`) });
  return {
    head: await sectionHead({ address: verifyPage, place: 'verify', description: t.headline }, language),
    kicker: t.kicker(count(nextNumber(chain))),
    facts: [
      [t.facts.asOf, day(asOf)],
      [t.facts.previous, previous ? `${previous.key} ${previous.sha256}` : t.facts.first],
      [t.facts.sums, file(SUMS)],
      [t.facts.manifest, file(MANIFEST)],
      [
        t.facts.chain,
        { ...file(PUBLISHED_CHAIN), label: `${PUBLISHED_CHAIN} ${t.facts.lines(count(chain.length))}` },
      ],
    ] as const,
    ways: [
      { id: 'one', ...t.page, commands: ['certutil -hashfile index.html SHA256', 'sha256sum index.html'] },
      { id: 'all', ...t.whole, commands: [`sha256sum --check ${SUMS}`] },
      { id: 'older', ...t.older, commands: [`npm run verify -- https://… --chain chain.csv`] },
      { id: 'chain', ...t.chain, commands: [`sed -n 2p chain.csv | tr -d '\\n' | sha256sum`] },
    ],
    latest: {
      caption: t.latest.caption,
      columns: [
        { head: t.latest.key, kind: 'text' as const },
        { head: t.latest.kind, kind: 'short' as const },
        { head: t.latest.on, kind: 'short' as const },
        { head: t.latest.number, kind: 'number' as const, named: true },
        { head: t.latest.rows, kind: 'number' as const, named: true },
        { head: t.latest.total, kind: 'money' as const, named: true },
        { head: t.latest.sha256, kind: 'short' as const },
      ],
      rows: latest.map((line) => ({
        cells: [
          nameOf(line),
          kindTitle(line.kind),
          day(line.on),
          line.seq,
          line.rows,
          line.total && line.kind === 'batch' ? parseYuan(line.total) : undefined,
          line.sha256.slice(0, HASH_START),
        ],
      })),
    },
    note: chain.length > 0 ? t.latest.note(count(latest.length), count(chain.length)) : t.latest.none,
  };
}
