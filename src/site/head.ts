import type { Head } from '../components/props/head.ts';
import { type Address, home } from '../core/addresses/address.ts';
import { getFrame } from './frame.ts';
import { absolute, href } from './links.ts';
import { messages } from './messages.ts';

/** A step on the way to a page; the last one leads nowhere. */
export interface Step {
  readonly label: string;
  readonly address?: Address | undefined;
}

interface Said extends Omit<Head, 'frame' | 'canonical' | 'trail'> {
  readonly address: Address;
  /** Steps after the front page. */
  readonly way?: readonly Step[] | undefined;
}

/** What stands around the content of a page. */
export async function headOf({ address, way, ...said }: Said, language?: string): Promise<Head> {
  const trail = way && [{ label: messages(language).frame.navigation.home, address: home }, ...way];
  return {
    ...said,
    frame: await getFrame(language),
    canonical: absolute(address),
    trail: trail?.map(({ label, address: to }) => ({ label, href: to && href(to) })),
  };
}
