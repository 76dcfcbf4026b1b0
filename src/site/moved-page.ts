import type { Address } from '../core/addresses/address.ts';
import { getDisclosures } from './disclosures.ts';
import { day } from './format.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
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
  return {
    frame: await getFrame(language),
    canonical: absolute(target),
    href: href(target),
    title: t.title,
    reason: t.reason(day(movedOn), reason),
    go: t.go,
  };
}
