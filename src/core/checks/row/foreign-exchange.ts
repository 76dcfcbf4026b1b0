import type { Gap } from '../../problems/problem.ts';
import type { Donation } from '../../schemas/donation.ts';
import { daysFrom } from '../../values/calendar-date.ts';
import { decimalText, parseDecimal, roundTo, times } from '../../values/decimal.ts';
import { yuanText } from '../../values/money.ts';
import type { Finding } from '../finding.ts';
import type { RowRule } from '../row-rule.ts';

/** A rate is of the day, or of the first day of the month; a bank may exchange later. */
const RATE_DAYS = 31;

function incomplete({ currency, foreignAmount, fxRate, fxOn }: Donation): Finding | undefined {
  const parts = [
    { column: 'foreign_amount', title: '外币金额', given: foreignAmount !== undefined },
    { column: 'fx_rate', title: '汇率', given: fxRate !== undefined },
    { column: 'fx_on', title: '汇率日期', given: fxOn !== undefined },
  ];
  const wrong = parts.filter(({ given }) => given === (currency === 'CNY'));
  if (!wrong[0]) return undefined;
  const titles = wrong.map(({ column, title }) => `${title}（${column}）`).join('、');
  const [state, action] =
    currency === 'CNY'
      ? [`但写了${titles}`, `清空${titles}；如果是外币，改正 currency`]
      : [`但没有写${titles}`, `照入账通知填上${titles}；如果是人民币，currency 写 CNY`];
  return { code: 'foreign-incomplete', column: wrong[0].column, values: { currency, state, action } };
}

/** A foreign gift states amount, rate and day of the rate, and amount × rate, half up to 0.01, is the amount in CNY. */
export const foreignExchangeRule: RowRule = {
  codes: ['foreign-incomplete', 'foreign-date', 'foreign-rate', 'foreign-exchange'],
  proves: ['foreign-exchange'],
  table: 'donations',
  check(row) {
    if (row.table !== 'donations') return [];
    const missing = incomplete(row.value);
    if (missing) return [missing];
    const { currency, foreignAmount, fxRate, fxOn, amount, receivedOn } = row.value;
    const apart = fxOn === undefined ? 0 : Math.abs(daysFrom(receivedOn, fxOn));
    if (apart > RATE_DAYS)
      return [
        { code: 'foreign-date', column: 'fx_on', values: { found: fxOn ?? '', receivedOn, days: apart } },
      ];
    const rate = fxRate === undefined ? undefined : parseDecimal(fxRate);
    if (foreignAmount === undefined || !rate) return [];
    if (decimalText(rate) === '1')
      return [{ code: 'foreign-rate', column: 'fx_rate', values: { currency, amount: yuanText(amount) } }];
    const computed = Number(roundTo(times({ units: BigInt(foreignAmount), scale: 2 }, rate), 2));
    if (computed === amount) return [];
    const values = {
      foreign: yuanText(foreignAmount),
      currency,
      rate: fxRate ?? '',
      computed: yuanText(computed),
      stated: yuanText(amount),
      difference: yuanText(Math.abs(amount - computed)),
    };
    const gap: Gap = {
      identity: 'foreign-exchange',
      subject: row.value.id,
      difference: yuanText(computed - amount),
    };
    return [{ code: 'foreign-exchange', column: 'amount', values, gap }];
  },
};
