import { coverRule } from './article/cover.ts';
import { bareMoneyRule, figureLabelRule, figureNewerRule, figureUnknownRule } from './article/figure.ts';
import { bodyRule, changeRule, heldRule, meetingRule, reviewsRule } from './article/front.ts';
import { articleNameRule } from './article/name.ts';
import {
  pictureMissingRule,
  pictureNameRule,
  pictureSizeRule,
  pictureUnreadableRule,
  pictureUnusedRule,
  pictureWordsRule,
} from './article/picture.ts';
import { figureSyntaxRule, halfWidthRule, pinyinRule, rawHtmlRule } from './article/text.ts';
import { accountStrayRule } from './chapter/account-stray.ts';
import { auditAgreesRule, auditPeriodRule } from './chapter/audit-agrees.ts';
import { auditDatesRule } from './chapter/audit-dates.ts';
import { balanceCarryRule } from './chapter/balance-carry.ts';
import { batchFileRule } from './chapter/batch-file.ts';
import { batchPeriodRule } from './chapter/batch-period.ts';
import { batchTotalRule } from './chapter/batch-total.ts';
import { calendarDayRule, calendarMissingRule } from './chapter/calendar-day.ts';
import { costBaseRule, costLimitRule, costPeriodRule, costRatioRule } from './chapter/cost.ts';
import { countsRule } from './chapter/counts.ts';
import { courseCountsRule, courseOverRule, courseStateRule } from './chapter/course.ts';
import { demonstrationLeftRule } from './chapter/demonstration-left.ts';
import { documentFileRule } from './chapter/document-file.ts';
import { documentReplacedRule } from './chapter/document-replaced.ts';
import { documentTwinRule } from './chapter/document-twin.ts';
import { figureRecordRule } from './chapter/figure-record.ts';
import { findingStateRule } from './chapter/finding-state.ts';
import { indicatorDoubleRule, indicatorUnknownRule } from './chapter/indicator-id.ts';
import { indicatorNeedRule } from './chapter/indicator-need.ts';
import { eventLateRule, eventMeetingRule, eventRelationRule } from './chapter/major-event.ts';
import { nilContradictedRule } from './chapter/nil-contradicted.ts';
import {
  evaluationAgreementRule,
  evaluationLateRule,
  evaluationPartnerRule,
} from './chapter/partner-evaluation.ts';
import { periodBalanceRule } from './chapter/period-balance.ts';
import { periodOrderRule } from './chapter/period-order.ts';
import { platformDayRule, platformTotalRule } from './chapter/platform-total.ts';
import { privateTextRule } from './chapter/private-text.ts';
import { projectCloseRule } from './chapter/project-close.ts';
import { projectUsedRule, raisedUsedRule } from './chapter/raised-used.ts';
import { refundTotalRule } from './chapter/refund-total.ts';
import { registerDateRule } from './chapter/register-date.ts';
import { registerIdRule } from './chapter/register-id.ts';
import { registerReferenceRule } from './chapter/register-reference.ts';
import { replyCountsRule, replyDoubleRule } from './chapter/reply.ts';
import { fundCoverRule, restrictedCoveredRule } from './chapter/restricted-covered.ts';
import { sectionEmptyRule } from './chapter/section-empty.ts';
import { statisticDoubleRule, statisticUnitRule } from './chapter/statistic.ts';
import { supervisorRule } from './chapter/supervisor-in-council.ts';
import { termOverRule } from './chapter/term-over.ts';
import type { ChapterRule } from './chapter-rule.ts';

/** Every rule over a whole chapter. */
export const chapterRules: readonly ChapterRule[] = [
  accountStrayRule,
  articleNameRule,
  auditAgreesRule,
  auditDatesRule,
  auditPeriodRule,
  balanceCarryRule,
  bareMoneyRule,
  batchFileRule,
  batchPeriodRule,
  batchTotalRule,
  bodyRule,
  changeRule,
  calendarDayRule,
  calendarMissingRule,
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
  meetingRule,
  indicatorDoubleRule,
  indicatorNeedRule,
  indicatorUnknownRule,
  periodBalanceRule,
  periodOrderRule,
  pictureMissingRule,
  pictureNameRule,
  pictureSizeRule,
  pictureUnreadableRule,
  pictureUnusedRule,
  pictureWordsRule,
  pinyinRule,
  privateTextRule,
  projectCloseRule,
  projectUsedRule,
  raisedUsedRule,
  rawHtmlRule,
  refundTotalRule,
  registerDateRule,
  registerIdRule,
  registerReferenceRule,
  restrictedCoveredRule,
  reviewsRule,
  sectionEmptyRule,
  statisticDoubleRule,
  statisticUnitRule,
  supervisorRule,
  termOverRule,
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
];
