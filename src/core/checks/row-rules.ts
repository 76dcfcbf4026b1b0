import { accountStrayRowRule } from './row/account-stray.ts';
import { campaignDateRule } from './row/campaign-date.ts';
import { dateRule } from './row/date.ts';
import { donorNameRule } from './row/donor-name.ts';
import { foreignExchangeRule } from './row/foreign-exchange.ts';
import { giftsRule } from './row/gifts.ts';
import { itemUnitRowRule } from './row/item-unit.ts';
import { lineValueRule } from './row/line-value.ts';
import { privateRule } from './row/private.ts';
import { projectDateRule } from './row/project-date.ts';
import { qualityDocumentRule } from './row/quality-document.ts';
import { quantityRule } from './row/quantity.ts';
import { referenceRule } from './row/reference.ts';
import { refundRule } from './row/refund.ts';
import { requiredRule } from './row/required.ts';
import { restrictionRule } from './row/restriction.ts';
import { restrictionOpenRule } from './row/restriction-open.ts';
import { smallAmountRule } from './row/small-amount.ts';
import type { RowRule } from './row-rule.ts';

/** Every rule that a ledger row obeys. */
export const rowRules: readonly RowRule[] = [
  accountStrayRowRule,
  campaignDateRule,
  dateRule,
  donorNameRule,
  foreignExchangeRule,
  giftsRule,
  itemUnitRowRule,
  lineValueRule,
  privateRule,
  projectDateRule,
  qualityDocumentRule,
  quantityRule,
  referenceRule,
  refundRule,
  requiredRule,
  restrictionOpenRule,
  restrictionRule,
  smallAmountRule,
];
