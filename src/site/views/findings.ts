import type { FindingEntry } from '../../components/props/records.ts';
import { auditAddress, paperAddress } from '../../core/addresses/address.ts';
import { type Finding, findingStates } from '../../core/schemas/audit.ts';
import { daysFrom } from '../../core/values/calendar-date.ts';
import type { Disclosures } from '../disclosures.ts';
import { count, day, yuan } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

const isOpen = ({ state }: Finding): boolean => state !== 'done';

/** Findings with those that are not done first, the longest due before the others. */
export const byUrgency = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || a.dueOn.localeCompare(b.dueOn));

/** Findings of an audit. */
export const findingsOf = ({ registers }: Disclosures, auditId: string): Finding[] =>
  registers.findings.filter((one) => one.auditId === auditId);

export const openOf = (findings: readonly Finding[]): Finding[] => findings.filter(isOpen);

/** A finding in words; days are counted to the chapter's own day. */
export function findingEntry(
  finding: Finding,
  { asOf, documents }: Disclosures,
  audit: { readonly title: string } | undefined,
  language?: string,
): FindingEntry {
  const t = messages(language).audits.finding;
  const { dueOn, rectifiedOn, documentId } = finding;
  const document = documents.find((one) => one.id === documentId);
  const overdue = isOpen(finding) ? daysFrom(dueOn, asOf) : 0;
  const late = rectifiedOn === undefined ? 0 : daysFrom(dueOn, rectifiedOn);
  const facts = [
    finding.amount === undefined ? undefined : t.amount(yuan(finding.amount)),
    t.due(day(dueOn)),
    isOpen(finding) && overdue <= 0 ? t.left(count(-overdue)) : undefined,
    rectifiedOn === undefined ? undefined : t.done(day(rectifiedOn)),
    late > 0 ? t.late(count(late)) : undefined,
  ];
  return {
    id: finding.id,
    text: finding.findingText,
    state: findingStates[finding.state][0],
    overdue: overdue > 0 ? t.overdue(count(overdue)) : undefined,
    facts: facts.filter((fact) => fact !== undefined),
    rectification: finding.rectificationText,
    audit: audit && { label: audit.title, href: href(auditAddress(finding.auditId)) },
    document: document && { label: document.title, href: href(paperAddress(document)) },
  };
}
