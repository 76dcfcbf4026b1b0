import type { BoardRow } from '../../../components/props/board.ts';
import { indicatorAddress } from '../../../core/addresses/address.ts';
import type { Assessment } from '../../../core/indicators/assess.ts';
import { dutyKinds } from '../../../core/schemas/indicator.ts';
import type { Disclosures } from '../../disclosures.ts';
import { count } from '../../format.ts';
import { href } from '../../links.ts';
import { messages } from '../../messages.ts';
import { lastText, markOf, provisionalText, ruleText } from './days.ts';
import { evidenceLink } from './evidence.ts';
import { reasonsOf } from './reasons.ts';

const SHOWN = 2;

/** An indicator as a line of the board of a set, which is named unless it is the main one. */
export function boardRow(
  assessment: Assessment,
  set: string | undefined,
  disclosures: Disclosures,
  language?: string,
): BoardRow {
  const { indicator, evidence, state } = assessment;
  const { kind, cite } = indicator.duty;
  const more = evidence.length - SHOWN;
  // The record that says that it does not apply is its reason, which stands there already.
  const shown = state === 'not-applicable' ? [] : evidence.slice(0, SHOWN);
  return {
    id: indicator.id,
    title: indicator.title.zh,
    dimension: indicator.dimension,
    href: href(indicatorAddress(indicator.id, set)),
    mark: markOf(assessment, disclosures.asOf, language),
    reasons: reasonsOf(assessment, language),
    evidence: shown.map((one) => evidenceLink(one, disclosures, language)),
    more: shown.length > 0 && more > 0 ? messages(language).board.evidence.more(count(more)) : undefined,
    dueOn: assessment.dueOn,
    provisional: provisionalText(assessment, language),
    rule: ruleText(indicator, language),
    last: lastText(assessment, language),
    basis: { kind, label: dutyKinds[kind][0] },
    cite: cite[0] ?? '',
  };
}
