import type { Document } from '../../core/schemas/document.ts';
import type { Disclosures } from '../disclosures.ts';

const ruleClasses: readonly string[] = ['charter', 'rule', 'plan'];

/** Papers that the chapter works by: charter, rules, plans; without those that a later one replaces. */
export function documentsOfRules({ documents }: Pick<Disclosures, 'documents'>): Document[] {
  const replaced = new Set(documents.map((one) => one.replacesId));
  return documents.filter((one) => ruleClasses.includes(one.class) && !replaced.has(one.id));
}
