import { coverRule } from './article/cover.ts';
import { bareMoneyRule, figureLabelRule, figureNewerRule, figureUnknownRule } from './article/figure.ts';
import { figuresBesideRule } from './article/figures-beside.ts';
import { bodyRule, changeRule, heldRule, meetingRule, reviewsRule } from './article/front.ts';
import { headingRule, pastedTableRule } from './article/layout.ts';
import { mdxRule } from './article/mdx.ts';
import { articleDoubleRule, articleNameRule } from './article/name.ts';
import {
  pictureMissingRule,
  pictureNameRule,
  pictureSizeRule,
  pictureUnreadableRule,
  pictureUnusedRule,
  pictureWordsRule,
} from './article/picture.ts';
import { articleTakenRule } from './article/taken.ts';
import { figureSyntaxRule, halfWidthRule, pinyinRule, rawHtmlRule } from './article/text.ts';
import { titleFigureRule } from './article/title-figure.ts';
import { accountStrayRule } from './chapter/account-stray.ts';
import { auditAgreesRule, auditPeriodRule } from './chapter/audit-agrees.ts';
import { auditDatesRule } from './chapter/audit-dates.ts';
import { balanceAgedRule } from './chapter/balance-aged.ts';
import { balanceCarryRule } from './chapter/balance-carry.ts';
import { batchFileRule } from './chapter/batch-file.ts';
import { batchPeriodRule } from './chapter/batch-period.ts';
import { batchTotalRule } from './chapter/batch-total.ts';
import { batchTotalExtraRule } from './chapter/batch-total-extra.ts';
import { budgetBalanceRule, budgetSumRule } from './chapter/budget.ts';
import { calendarDayRule, calendarMissingRule } from './chapter/calendar-day.ts';
import { chainRule } from './chapter/chain.ts';
import {
  correctionDateRule,
  correctionFieldRule,
  correctionFieldsRule,
  correctionLeakRule,
  correctionOldRule,
  correctionRecordRule,
  correctionWithdrawnRule,
} from './chapter/correction.ts';
import { costBaseRule, costLimitRule, costPeriodRule, costRatioRule } from './chapter/cost.ts';
import { countsRule } from './chapter/counts.ts';
import { courseCountsRule, courseOverRule, courseStateRule } from './chapter/course.ts';
import { demonstrationLeftRule } from './chapter/demonstration-left.ts';
import { documentFileRule } from './chapter/document-file.ts';
import { documentPdfRule } from './chapter/document-pdf.ts';
import { documentReplacedRule } from './chapter/document-replaced.ts';
import { documentTwinRule } from './chapter/document-twin.ts';
import { figurePaperRule } from './chapter/figure-paper.ts';
import { figureRecordRule } from './chapter/figure-record.ts';
import { findingStateRule } from './chapter/finding-state.ts';
import { goodsBalanceRule } from './chapter/goods-balance.ts';
import { goodsSourceRule } from './chapter/goods-source.ts';
import { incidentRowsRule, incidentTotalRule, incidentWordsRule } from './chapter/incident-rows.ts';
import { incidentStateRule } from './chapter/incident-state.ts';
import { indicatorDoubleRule, indicatorUnknownRule } from './chapter/indicator-id.ts';
import { indicatorNeedRule } from './chapter/indicator-need.ts';
import { itemUnitRule } from './chapter/item-unit.ts';
import { lineParentRule } from './chapter/line-parent.ts';
import { listRepeatsRule, listSameDaysRule } from './chapter/list-pairs.ts';
import { eventLateRule, eventMeetingRule, eventRelationRule } from './chapter/major-event.ts';
import { stepOrderRule, stepTotalRule } from './chapter/money-steps.ts';
import { nilContradictedRule } from './chapter/nil-contradicted.ts';
import { amountSlipRule, countCopiedRule, unitCostRule } from './chapter/odd-row.ts';
import {
  evaluationAgreementRule,
  evaluationLateRule,
  evaluationPartnerRule,
} from './chapter/partner-evaluation.ts';
import { periodBalanceRule } from './chapter/period-balance.ts';
import { periodOrderRule } from './chapter/period-order.ts';
import { platformDayRule, platformTotalRule } from './chapter/platform-total.ts';
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
import { replyCountsRule, replyDoubleRule } from './chapter/reply.ts';
import { fundCoverRule, restrictedCoveredRule } from './chapter/restricted-covered.ts';
import { sameFigureRule } from './chapter/same-figure.ts';
import { sealAddedRule, sealBrokenRule, sealLostRule } from './chapter/seal.ts';
import { sealDueRule, sealMissingRule } from './chapter/seal-missing.ts';
import { textChangedRule, textLostRule } from './chapter/seal-text.ts';
import { sectionEmptyRule } from './chapter/section-empty.ts';
import { statementBalanceRule } from './chapter/statement-balance.ts';
import { statementLedgerRule, statementScopeRule } from './chapter/statement-ledger.ts';
import { statementSumRule } from './chapter/statement-sum.ts';
import { statisticDoubleRule, statisticUnitRule } from './chapter/statistic.ts';
import { summaryBalanceRule, summaryPeriodRule, summaryTotalRule } from './chapter/summary.ts';
import { supervisorRule } from './chapter/supervisor-in-council.ts';
import { termOverRule } from './chapter/term-over.ts';
import { titleDoubleRule } from './chapter/title-double.ts';
import { useChangeGiftsRule, useChangeSumRule } from './chapter/use-change.ts';
import { summaryPartRule, widerLessRule } from './chapter/wider-scope.ts';
import type { ChapterRule } from './chapter-rule.ts';

/** Every rule over a whole chapter. */
export const chapterRules: readonly ChapterRule[] = [
  accountStrayRule,
  articleDoubleRule,
  amountSlipRule,
  articleNameRule,
  articleTakenRule,
  auditAgreesRule,
  auditDatesRule,
  auditPeriodRule,
  balanceAgedRule,
  balanceCarryRule,
  bareMoneyRule,
  batchFileRule,
  batchPeriodRule,
  batchTotalExtraRule,
  batchTotalRule,
  bodyRule,
  budgetBalanceRule,
  budgetSumRule,
  changeRule,
  chainRule,
  correctionDateRule,
  correctionFieldRule,
  correctionFieldsRule,
  correctionLeakRule,
  correctionOldRule,
  correctionRecordRule,
  correctionWithdrawnRule,
  calendarDayRule,
  calendarMissingRule,
  countCopiedRule,
  countsRule,
  coverRule,
  documentFileRule,
  documentPdfRule,
  documentReplacedRule,
  documentTwinRule,
  figureLabelRule,
  figureNewerRule,
  figureRecordRule,
  figureSyntaxRule,
  figureUnknownRule,
  figuresBesideRule,
  findingStateRule,
  fundCoverRule,
  goodsBalanceRule,
  goodsSourceRule,
  halfWidthRule,
  headingRule,
  pastedTableRule,
  heldRule,
  incidentRowsRule,
  incidentStateRule,
  incidentTotalRule,
  incidentWordsRule,
  lineParentRule,
  itemUnitRule,
  mdxRule,
  meetingRule,
  indicatorDoubleRule,
  indicatorNeedRule,
  indicatorUnknownRule,
  listRepeatsRule,
  listSameDaysRule,
  periodBalanceRule,
  periodOrderRule,
  pictureMissingRule,
  pictureNameRule,
  pictureSizeRule,
  pictureUnreadableRule,
  pictureUnusedRule,
  pictureWordsRule,
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
  figurePaperRule,
  sameFigureRule,
  sealAddedRule,
  sealBrokenRule,
  sealDueRule,
  sealLostRule,
  textChangedRule,
  textLostRule,
  sealMissingRule,
  sectionEmptyRule,
  statementBalanceRule,
  statementLedgerRule,
  statementScopeRule,
  statementSumRule,
  statisticDoubleRule,
  statisticUnitRule,
  stepOrderRule,
  stepTotalRule,
  summaryBalanceRule,
  summaryPartRule,
  summaryPeriodRule,
  summaryTotalRule,
  supervisorRule,
  termOverRule,
  titleDoubleRule,
  titleFigureRule,
  useChangeGiftsRule,
  useChangeSumRule,
  widerLessRule,
  demonstrationLeftRule,
  costBaseRule,
  costLimitRule,
  costPeriodRule,
  costRatioRule,
  courseCountsRule,
  courseOverRule,
  courseStateRule,
  evaluationAgreementRule,
  evaluationLateRule,
  evaluationPartnerRule,
  eventLateRule,
  eventMeetingRule,
  eventRelationRule,
  nilContradictedRule,
  platformDayRule,
  platformTotalRule,
  replyCountsRule,
  replyDoubleRule,
  unitCostRule,
];
