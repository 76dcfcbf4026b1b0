import type { Crumb } from '../components/props/links.ts';
import type { Filing } from '../components/props/meta.ts';
import { type Address, home, disclosures as overviewAddress } from '../core/addresses/address.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
import { messages } from './messages.ts';

/** What every page of the accounts has: frame, address, tags, the way to it, and how the search files it. */
export async function accountPage(
  address: Address,
  current: 'accounts' | 'received' | 'used' | 'goods' | 'documents',
  way: readonly { label: string; address?: Address }[],
  language?: string,
  filed: Omit<Filing, 'section'> = {},
) {
  const t = messages(language);
  const trail: Crumb[] = [
    { label: t.pages.home.title, href: href(home) },
    ...(current === 'documents' || address === overviewAddress
      ? []
      : [{ label: t.pages.accounts.title, href: href(overviewAddress) }]),
    ...way.map((step) => ({ label: step.label, ...(step.address ? { href: href(step.address) } : {}) })),
  ];
  const columns = t.disclosures.columns;
  const column =
    current === 'documents'
      ? { name: t.pages.documents.title, ...columns.documents }
      : { name: t.pages.accounts.title, ...columns.accounts };
  return {
    frame: await getFrame(language),
    canonical: absolute(address),
    current: 'accounts' as const,
    meta: { column },
    filing: { section: column.name, kind: column.name, year: filed.on?.slice(0, 4), ...filed },
    trail,
  };
}
