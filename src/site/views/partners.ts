import type { Link } from '../../components/props/links.ts';
import type { RecordSection } from '../../components/props/records.ts';
import {
  campaignAddress,
  documentAddress,
  evaluationAddress,
  partnerAddress,
} from '../../core/addresses/address.ts';
import { evaluationResults } from '../../core/schemas/partner.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { registerSource } from './register-source.ts';

/** Organisations with which money was raised; none without a register. */
export function partnerSections(disclosures: Disclosures, language?: string): RecordSection[] {
  const { heads, ...t } = messages(language).registers.partners;
  const { partners, campaigns } = disclosures.registers;
  if (partners.length === 0) return [];
  return [
    {
      id: 'partners',
      title: t.title,
      caption: t.caption,
      columns: [
        { head: heads.name, kind: 'text' },
        { head: heads.code, kind: 'text', named: true },
        { head: heads.campaigns, kind: 'text' },
      ],
      rows: partners.map((one) => {
        const own = campaigns.filter(({ partnerId }) => partnerId === one.id);
        const [first] = own;
        const label = own.map(({ title }) => title).join(t.joiner);
        return {
          id: partnerAddress(one.id).split('#')[1],
          cells: [one.name, one.creditCode, first && { label, href: href(campaignAddress(first.id)) }],
        };
      }),
      note: t.note,
      source: registerSource('partners', disclosures, language),
    },
  ];
}

/** An evaluation of a partner, fact by fact. */
export interface Evaluation {
  readonly id: string | undefined;
  readonly facts: readonly (readonly [name: string, value: string | Link | undefined])[];
}

/** What came of raising money together for a campaign. */
export function evaluationsOf(
  { registers, documents }: Disclosures,
  campaignId: string,
  language?: string,
): Evaluation[] {
  const { facts: t } = messages(language).registers.partners;
  return registers['partner-evaluations']
    .filter((one) => one.campaignId === campaignId)
    .map((one) => {
      const partner = registers.partners.find(({ id }) => id === one.partnerId);
      const agreement = documents.find(({ id }) => id === one.agreementDocumentId);
      return {
        id: evaluationAddress(one.id, campaignId).split('#')[1],
        facts: [
          [t.partner, partner && { label: partner.name, href: href(partnerAddress(partner.id)) }],
          [t.agreement, agreement && { label: agreement.title, href: href(documentAddress(agreement.id)) }],
          [t.ended, day(one.endedOn)],
          [t.evaluated, day(one.evaluatedOn)],
          [t.result, evaluationResults[one.result][0]],
          [t.text, one.resultText],
        ],
      };
    });
}
