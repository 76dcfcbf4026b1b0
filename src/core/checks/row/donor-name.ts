import { isAnonymousName, isMaskedName, maskName } from '../../privacy/masked-name.ts';
import type { Donation } from '../../schemas/donation.ts';
import { donorConsent as consentTitles, donorType as typeTitles } from '../../schemas/vocabulary.ts';
import type { Finding } from '../finding.ts';
import type { RowRule } from '../row-rule.ts';

// The report may be forwarded: a name that should be masked is not repeated in it.
const hidden = (name: string): string =>
  isAnonymousName(name) ? name : [...name].map((char, i) => (i === 0 || char === '*' ? char : '□')).join('');

/** Who gave, as the donor wants it shown: the same of money and of goods. */
type Donor = Pick<Donation, 'donorType' | 'donorConsent' | 'donorDisplay'>;

/** Where kind, name and consent disagree: the column to change and what to do there. */
function disagreement({ donorType, donorConsent, donorDisplay }: Donor): [string, string] | undefined {
  if (donorType === 'online-summary')
    return donorConsent === 'anonymous' ? undefined : ['donor_consent', '写 anonymous（网络汇总里没有名字）'];
  if (donorType === 'anonymous' && donorConsent !== 'anonymous')
    return ['donor_consent', '写 anonymous；如果捐赠人愿意公布，改正类别 donor_type'];
  if (donorConsent === 'anonymous')
    return isAnonymousName(donorDisplay) ? undefined : ['donor_display', '写 爱心人士 或者 匿名'];
  if (isAnonymousName(donorDisplay)) return ['donor_consent', '写 anonymous'];
  if (donorConsent === 'masked')
    return donorType === 'person'
      ? undefined
      : ['donor_consent', '写 full；单位不愿公布时，类别和公布方式都写 anonymous，名称写 爱心单位'];
  return donorDisplay.includes('*') ? ['donor_consent', '写 masked'] : undefined;
}

function maskFinding({ donorDisplay }: Donor): Finding {
  const suggestion = maskName(donorDisplay);
  const more = suggestion === undefined ? { unknown: 'yes' } : { suggestion };
  return { code: 'name-mask', column: 'donor_display', values: { found: hidden(donorDisplay), ...more } };
}

/** What is shown of a donor is what the donor allows; a masked name has one form only (慈善法 82, 个人信息保护法 25). */
export const donorNameRule: RowRule = {
  codes: ['name-consent', 'name-mask'],
  table: ['donations', 'goods-received'],
  check(row) {
    if (row.table !== 'donations' && row.table !== 'goods-received') return [];
    const { donorType, donorConsent, donorDisplay } = row.value;
    const wrong = disagreement(row.value);
    if (wrong) {
      const [column, action] = wrong;
      const isPerson = donorType === 'person' || donorType === 'anonymous';
      const found = isPerson ? hidden(donorDisplay) : donorDisplay;
      const values = {
        found,
        type: typeTitles[donorType][0],
        consent: consentTitles[donorConsent][0],
        action,
      };
      return [{ code: 'name-consent', column, values }];
    }
    return donorConsent === 'masked' && !isMaskedName(donorDisplay) ? [maskFinding(row.value)] : [];
  },
};
