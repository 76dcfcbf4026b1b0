import { accountStrayRowRule } from './row/account-stray.ts';
import { campaignDateRule } from './row/campaign-date.ts';
import { dateRule } from './row/date.ts';
import { donorNameRule } from './row/donor-name.ts';
import { foreignExchangeRule } from './row/foreign-exchange.ts';
import { giftsRule } from './row/gifts.ts';
import { privateRule } from './row/private.ts';
import { projectDateRule } from './row/project-date.ts';
import { referenceRule } from './row/reference.ts';
import { refundRule } from './row/refund.ts';
import { requiredRule } from './row/required.ts';
import { restrictionRule } from './row/restriction.ts';
import type { RowRule } from './row-rule.ts';

/** Every rule that a ledger row obeys. */
export const rowRules: readonly RowRule[] = [
  accountStrayRowRule,
  campaignDateRule,
  dateRule,
  donorNameRule,
  foreignExchangeRule,
  giftsRule,
  privateRule,
  projectDateRule,
  referenceRule,
  refundRule,
  requiredRule,
  restrictionRule,
];
