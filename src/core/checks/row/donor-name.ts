import { isAnonymousName, isMaskedName, maskName } from '../../privacy/masked-name.ts';
import type { Donation } from '../../schemas/donation.ts';
import type { Finding } from '../finding.ts';
import type { RowRule } from '../row-rule.ts';

// The report may be forwarded: a name that should be masked is not repeated in it.
const hidden = (name: string): string =>
  `${[...name][0] ?? ''}${'□'.repeat(Math.max(0, [...name].length - 1))}`;

const types = {
  person: '个人',
  organization: '单位',
  anonymous: '匿名',
  'online-summary': '网络汇总',
} as const;
const consents = { full: '公布全名', masked: '隐去名字', anonymous: '匿名' } as const;

function agrees({ donorType, donorConsent, donorDisplay }: Donation): boolean {
  if (donorType === 'online-summary') return donorConsent === 'anonymous';
  if (donorType === 'anonymous' || donorConsent === 'anonymous')
    return donorConsent === 'anonymous' && isAnonymousName(donorDisplay);
  if (donorConsent === 'masked') return donorType === 'person';
  return !donorDisplay.includes('*') && !isAnonymousName(donorDisplay);
}

function maskFinding({ donorDisplay }: Donation): Finding {
  const suggestion = maskName(donorDisplay);
  const more = suggestion === undefined ? { unknown: 'yes' } : { suggestion };
  return { code: 'name-mask', column: 'donor_display', values: { found: hidden(donorDisplay), ...more } };
}

/** What is shown of a donor is what the donor allows; a masked name has one form only (慈善法 82, 个人信息保护法 25). */
export const donorNameRule: RowRule = {
  codes: ['name-consent', 'name-mask'],
  table: 'donations',
  check(row) {
    if (row.table !== 'donations') return [];
    const { donorType, donorConsent, donorDisplay } = row.value;
    if (!agrees(row.value)) {
      const values = { found: hidden(donorDisplay), type: types[donorType], consent: consents[donorConsent] };
      return [{ code: 'name-consent', column: 'donor_consent', values }];
    }
    return donorConsent === 'masked' && !isMaskedName(donorDisplay) ? [maskFinding(row.value)] : [];
  },
};
