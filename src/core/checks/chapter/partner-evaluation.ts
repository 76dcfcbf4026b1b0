import { rowProblem } from '../../ingest/source.ts';
import { documentClasses } from '../../schemas/document.ts';
import { daysFrom } from '../../values/calendar-date.ts';
import { addMonths } from '../../values/calendar-steps.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** Raising money together rests on a written agreement (慈善法 26). */
export const evaluationAgreementRule: ChapterRule = {
  codes: ['evaluation-agreement'],
  needs: ['documents'],
  check({ registers }) {
    const classes = new Map(registers.documents.map(({ value }) => [value.id, value.class]));
    return registers['partner-evaluations'].flatMap(({ value: { id, agreementDocumentId }, source }) => {
      const found = classes.get(agreementDocumentId);
      if (found === undefined || found === 'agreement') return [];
      const values = { evaluation: id, document: agreementDocumentId, class: documentClasses[found][0] };
      return [rowProblem(source, 'agreement_document_id', 'evaluation-agreement', values)];
    });
  },
};

/** Who is evaluated is who the campaign says that it was raised with. */
export const evaluationPartnerRule: ChapterRule = {
  codes: ['evaluation-partner'],
  needs: ['campaigns'],
  check({ registers }) {
    const campaigns = new Map(registers.campaigns.map(({ value }) => [value.id, value]));
    return registers['partner-evaluations'].flatMap(({ value: { id, partnerId, campaignId }, source }) => {
      const campaign = campaigns.get(campaignId);
      if (!campaign || campaign.partnerId === partnerId) return [];
      const partner = campaign.partnerId === undefined ? { none: 'yes' } : { other: campaign.partnerId };
      const values = { evaluation: id, found: partnerId, campaign: campaignId, ...partner };
      return [rowProblem(source, 'partner_id', 'evaluation-partner', values)];
    });
  },
};

/** Months after the end within which a partner is evaluated. */
const EVALUATION_MONTHS = 3;

/** What came of it is said within three months of the end (indicator D17). */
export const evaluationLateRule: ChapterRule = {
  codes: ['evaluation-late'],
  check: ({ registers }) =>
    registers['partner-evaluations'].flatMap(({ value: { id, endedOn, evaluatedOn }, source }) => {
      const due = addMonths(endedOn, EVALUATION_MONTHS);
      if (evaluatedOn <= due) return [];
      const values = {
        evaluation: id,
        found: evaluatedOn,
        ended: endedOn,
        due,
        days: daysFrom(due, evaluatedOn),
      };
      return [rowProblem(source, 'evaluated_on', 'evaluation-late', values)];
    }),
};
