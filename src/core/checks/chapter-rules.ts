import { coverRule } from './article/cover.ts';
import { bareMoneyRule, figureLabelRule, figureNewerRule, figureUnknownRule } from './article/figure.ts';
import { bodyRule, changeRule, heldRule, meetingRule, reviewsRule } from './article/front.ts';
import { articleNameRule } from './article/name.ts';
import { figureSyntaxRule, halfWidthRule, pinyinRule, rawHtmlRule } from './article/text.ts';
import { accountStrayRule } from './chapter/account-stray.ts';
import { auditAgreesRule, auditPeriodRule } from './chapter/audit-agrees.ts';
import { auditDatesRule } from './chapter/audit-dates.ts';
import { balanceAgedRule } from './chapter/balance-aged.ts';
import { balanceCarryRule } from './chapter/balance-carry.ts';
import { batchFileRule } from './chapter/batch-file.ts';
import { batchPeriodRule } from './chapter/batch-period.ts';
import { batchTotalRule } from './chapter/batch-total.ts';
import { budgetBalanceRule, budgetSumRule } from './chapter/budget.ts';
import { countsRule } from './chapter/counts.ts';
import { documentFileRule } from './chapter/document-file.ts';
import { documentReplacedRule } from './chapter/document-replaced.ts';
import { documentTwinRule } from './chapter/document-twin.ts';
import { figureRecordRule } from './chapter/figure-record.ts';
import { findingStateRule } from './chapter/finding-state.ts';
import { incidentStateRule } from './chapter/incident-state.ts';
import { lineParentRule } from './chapter/line-parent.ts';
import { stepOrderRule, stepTotalRule } from './chapter/money-steps.ts';
import { periodBalanceRule } from './chapter/period-balance.ts';
import { periodOrderRule } from './chapter/period-order.ts';
import { pledgeRule } from './chapter/pledge.ts';
import { privateTextRule } from './chapter/private-text.ts';
import { procurementPaidRule, procurementPriceRule } from './chapter/procurement.ts';
import { projectCloseRule } from './chapter/project-close.ts';
import {
  publicExpenseItemsRule,
  publicExpenseLineRule,
  publicExpenseSumRule,
} from './chapter/public-expense.ts';
import { projectUsedRule, raisedUsedRule } from './chapter/raised-used.ts';
import { refundTotalRule } from './chapter/refund-total.ts';
import { registerDateRule } from './chapter/register-date.ts';
import { registerIdRule } from './chapter/register-id.ts';
import { registerReferenceRule } from './chapter/register-reference.ts';
import { fundCoverRule, restrictedCoveredRule } from './chapter/restricted-covered.ts';
import { sectionEmptyRule } from './chapter/section-empty.ts';
import { statementBalanceRule } from './chapter/statement-balance.ts';
import { statementLedgerRule, statementScopeRule } from './chapter/statement-ledger.ts';
import { statementSumRule } from './chapter/statement-sum.ts';
import { statisticDoubleRule, statisticUnitRule } from './chapter/statistic.ts';
import { supervisorRule } from './chapter/supervisor-in-council.ts';
import { termOverRule } from './chapter/term-over.ts';
import { useChangeGiftsRule, useChangeSumRule } from './chapter/use-change.ts';
import type { ChapterRule } from './chapter-rule.ts';

/** Every rule over a whole chapter. */
export const chapterRules: readonly ChapterRule[] = [
  accountStrayRule,
  articleNameRule,
  auditAgreesRule,
  auditDatesRule,
  auditPeriodRule,
  balanceAgedRule,
  balanceCarryRule,
  bareMoneyRule,
  batchFileRule,
  batchPeriodRule,
  batchTotalRule,
  bodyRule,
  budgetBalanceRule,
  budgetSumRule,
  changeRule,
  countsRule,
  coverRule,
  documentFileRule,
  documentReplacedRule,
  documentTwinRule,
  figureLabelRule,
  figureNewerRule,
  figureRecordRule,
  figureSyntaxRule,
  figureUnknownRule,
  findingStateRule,
  fundCoverRule,
  halfWidthRule,
  heldRule,
  incidentStateRule,
  lineParentRule,
  meetingRule,
  periodBalanceRule,
  periodOrderRule,
  pinyinRule,
  pledgeRule,
  privateTextRule,
  procurementPaidRule,
  procurementPriceRule,
  projectCloseRule,
  projectUsedRule,
  publicExpenseItemsRule,
  publicExpenseLineRule,
  publicExpenseSumRule,
  raisedUsedRule,
  rawHtmlRule,
  refundTotalRule,
  registerDateRule,
  registerIdRule,
  registerReferenceRule,
  restrictedCoveredRule,
  reviewsRule,
  sectionEmptyRule,
  statementBalanceRule,
  statementLedgerRule,
  statementScopeRule,
  statementSumRule,
  statisticDoubleRule,
  statisticUnitRule,
  stepOrderRule,
  stepTotalRule,
  supervisorRule,
  termOverRule,
  useChangeGiftsRule,
  useChangeSumRule,
];
