import type { Address } from '../../core/addresses/address.ts';
import type { Document } from '../../core/schemas/document.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';

const ruleClasses: readonly string[] = ['charter', 'rule', 'plan'];

/** Papers that the chapter works by: charter, rules, plans; without those that a later one replaces. */
export function documentsOfRules({ documents }: Pick<Disclosures, 'documents'>): Document[] {
  const replaced = new Set(documents.map((one) => one.replacesId));
  return documents.filter((one) => ruleClasses.includes(one.class) && !replaced.has(one.id));
}

/** Link to the page that says what a document says; the check has seen that it is there. */
export const twinOf = ({ twin }: Document): string | undefined =>
  twin?.startsWith('/') ? href(twin as Address) : undefined; // just tested
