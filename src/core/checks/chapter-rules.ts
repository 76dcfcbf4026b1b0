import { coverRule } from './article/cover.ts';
import { bareMoneyRule, figureLabelRule, figureNewerRule, figureUnknownRule } from './article/figure.ts';
import { bodyRule, changeRule, heldRule, meetingRule, reviewsRule } from './article/front.ts';
import { articleNameRule } from './article/name.ts';
import { figureSyntaxRule, halfWidthRule, pinyinRule, rawHtmlRule } from './article/text.ts';
import { balanceCarryRule } from './chapter/balance-carry.ts';
import { batchFileRule } from './chapter/batch-file.ts';
import { batchPeriodRule } from './chapter/batch-period.ts';
import { batchTotalRule } from './chapter/batch-total.ts';
import { documentFileRule } from './chapter/document-file.ts';
import { figureRecordRule } from './chapter/figure-record.ts';
import { periodBalanceRule } from './chapter/period-balance.ts';
import { privateTextRule } from './chapter/private-text.ts';
import { refundTotalRule } from './chapter/refund-total.ts';
import { registerDateRule } from './chapter/register-date.ts';
import { registerIdRule } from './chapter/register-id.ts';
import { registerReferenceRule } from './chapter/register-reference.ts';
import { fundCoverRule, restrictedCoveredRule } from './chapter/restricted-covered.ts';
import type { ChapterRule } from './chapter-rule.ts';

/** Every rule over a whole chapter. */
export const chapterRules: readonly ChapterRule[] = [
  articleNameRule,
  balanceCarryRule,
  bareMoneyRule,
  batchFileRule,
  batchPeriodRule,
  batchTotalRule,
  bodyRule,
  changeRule,
  coverRule,
  documentFileRule,
  figureLabelRule,
  figureNewerRule,
  figureRecordRule,
  figureSyntaxRule,
  figureUnknownRule,
  fundCoverRule,
  halfWidthRule,
  heldRule,
  meetingRule,
  periodBalanceRule,
  pinyinRule,
  privateTextRule,
  rawHtmlRule,
  refundTotalRule,
  registerDateRule,
  registerIdRule,
  registerReferenceRule,
  restrictedCoveredRule,
  reviewsRule,
];
