/** Text for people from integers and date strings. No sum, no clock, no time zone. */
export { capitals } from './format/capitals.ts';
export { CARD } from './format/card.ts';
export {
  clockTimes,
  day,
  dayOfYear,
  days,
  daysOfYear,
  machineMoment,
  moment,
  month,
  monthOfYear,
  months,
  year,
} from './format/dates.ts';
export { count, isExactInWan, MINUS, wan, type YuanParts, yuan, yuanParts } from './format/money.ts';
export { phrases } from './format/phrases.ts';
export { proofWords } from './format/proof-words.ts';
export { quantity } from './format/quantity.ts';
export { bytes } from './format/sizes.ts';
export { words } from './format/words.ts';
