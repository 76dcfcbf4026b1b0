import type { Predicate } from './predicate.ts';
import { answeredWithin } from './predicates/answered-within.ts';
import { articlesWithin } from './predicates/articles-within.ts';
import { byMonthDay } from './predicates/by-month-day.ts';
import { byOwnDay } from './predicates/by-own-day.ts';
import { certificateValid } from './predicates/certificate-valid.ts';
import { checkPassed } from './predicates/check-passed.ts';
import { coveredBy } from './predicates/covered-by.ts';
import { documentOfClass } from './predicates/document-of-class.ts';
import { documentTitled } from './predicates/document-titled.ts';
import { downloadOf } from './predicates/download-of.ts';
import { eachWithin } from './predicates/each-within.ts';
import { fieldsFilled } from './predicates/fields-filled.ts';
import { gapWithin } from './predicates/gap-within.ts';
import { gatePassed } from './predicates/gate-passed.ts';
import { identityHolds } from './predicates/identity-holds.ts';
import { neverNews } from './predicates/never-news.ts';
import { newestWithin } from './predicates/newest-within.ts';
import { nilOrRows } from './predicates/nil-or-rows.ts';
import { organizationHas } from './predicates/organization-has.ts';
import { pageHas } from './predicates/page-has.ts';
import { publishedWithin } from './predicates/published-within.ts';
import { rowsExist } from './predicates/rows-exist.ts';
import { sameAs } from './predicates/same-as.ts';
import { sectionHas } from './predicates/section-has.ts';
import { seriesWithin } from './predicates/series-within.ts';
import { siteHas } from './predicates/site-has.ts';
import { validUntil } from './predicates/valid-until.ts';
import { valuesCovered } from './predicates/values-covered.ts';

/** Every question that an indicator may ask. Names are permanent. */
export const predicates: readonly Predicate[] = [
  answeredWithin,
  articlesWithin,
  byMonthDay,
  byOwnDay,
  certificateValid,
  checkPassed,
  coveredBy,
  documentOfClass,
  documentTitled,
  downloadOf,
  eachWithin,
  fieldsFilled,
  gapWithin,
  gatePassed,
  identityHolds,
  neverNews,
  newestWithin,
  nilOrRows,
  organizationHas,
  pageHas,
  publishedWithin,
  rowsExist,
  sameAs,
  sectionHas,
  seriesWithin,
  siteHas,
  validUntil,
  valuesCovered,
];

export const predicateNames = predicates.map(({ name }) => name);

/** The predicate of a name; undefined for a name that is none. */
export const predicateOf = (name: string): Predicate | undefined =>
  predicates.find((one) => one.name === name);
