import { rowProblem } from '../../ingest/source.ts';
import { type Finding, findingStates } from '../../schemas/audit.ts';
import type { ChapterRule } from '../chapter-rule.ts';

/** What does not fit the state of a finding: column, state and action. */
function faultOf(
  { state, rectifiedOn, rectificationText }: Finding,
  signedOn: string | undefined,
): [string, string, string] | undefined {
  const title = findingStates[state][0];
  if (state !== 'done' && rectifiedOn !== undefined)
    return ['state', `写了整改日期，状态却是${title}`, '写 done；还没有改完时，清空整改日期'];
  if (state === 'done' && rectifiedOn === undefined)
    return [
      'rectified_on',
      `状态是${title}，没有写整改日期`,
      '写改完的日期；还没有改完时，把状态改成 under-way',
    ];
  if (state === 'done' && rectificationText === undefined)
    return ['rectification_text', `状态是${title}，没有写整改情况`, '写清怎样改的'];
  if (rectifiedOn !== undefined && signedOn !== undefined && rectifiedOn < signedOn)
    return [
      'rectified_on',
      `整改日期 ${rectifiedOn} 早于审计签字日期 ${signedOn}`,
      '改正年份或月份；如果没错，核对 data/audits.csv 里的签字日期',
    ];
  return undefined;
}

/** A finding is done exactly when it says since when and how, and not before the audit (审计整改“回头看”). */
export const findingStateRule: ChapterRule = {
  codes: ['finding-state'],
  check({ registers, asOf }) {
    const signed = new Map(registers.audits.map(({ value }) => [value.id, value.signedOn]));
    return registers.findings.flatMap(({ value, source }) => {
      const on = signed.get(value.auditId);
      // A day to come is a problem of its own.
      const fault = faultOf(value, on !== undefined && on > asOf ? undefined : on);
      if (!fault) return [];
      const [column, state, action] = fault;
      return [rowProblem(source, column, 'finding-state', { finding: value.id, state, action })];
    });
  },
};
