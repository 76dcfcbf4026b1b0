import type { Address } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { day } from './format.ts';
import { headOf } from './head.ts';
import { href } from './links.ts';
import { messages } from './messages.ts';

/** The old addresses of a chapter, each with where its page stands now. */
export async function movedPaths() {
  const { registers } = await getDisclosures();
  return registers.redirects.map(({ from, ...redirect }) => ({
    params: { moved: from.replace(/^\/|\/$/g, '') },
    props: { redirect },
  }));
}

/** A page that leads on, without script, and says why. */
export async function getMoved(
  { to, movedOn, reason }: { readonly to: string; readonly movedOn: string; readonly reason: string },
  language?: string,
) {
  const t = messages(language).moved;
  const target = to as Address; // its column takes nothing else
  const description = t.reason(day(movedOn), reason);
  return {
    head: await headOf({ address: target, title: t.title, description }, language),
    href: href(target),
    title: t.title,
    reason: description,
    go: t.go,
  };
}
