import { reportAddress } from '../core/addresses/address.ts';
import { href } from './links.ts';

/** The way to report an error in a record; `kind` is the folder of its page. */
export function reportOf(kind: string, id: string): { readonly id: string; readonly href: string } {
  const record = `${kind}/${id}`;
  return { id: record, href: href(reportAddress(record)) };
}
