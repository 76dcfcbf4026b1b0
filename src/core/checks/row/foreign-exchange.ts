import type { Donation } from '../../schemas/donation.ts';
import { parseDecimal, roundTo, times } from '../../values/decimal.ts';
import { yuanText } from '../../values/money.ts';
import type { Finding } from '../finding.ts';
import type { RowRule } from '../row-rule.ts';

function incomplete({ currency, foreignAmount, fxRate, fxOn }: Donation): Finding | undefined {
  const given = [foreignAmount, fxRate, fxOn].filter((part) => part !== undefined).length;
  if (given === (currency === 'CNY' ? 0 : 3)) return undefined;
  const [state, action] =
    currency === 'CNY'
      ? ['但写了外币金额、汇率或汇率日期', '把这三格清空，或者改正币种']
      : ['但外币金额、汇率、汇率日期没有写全', '按入账通知补全三格，或者把币种改成 CNY'];
  return { code: 'foreign-incomplete', column: 'currency', values: { currency, state, action } };
}

/** A foreign gift states amount, rate and day of the rate, and amount × rate, half up to 0.01, is the amount in CNY. */
export const foreignExchangeRule: RowRule = {
  codes: ['foreign-incomplete', 'foreign-exchange'],
  table: 'donations',
  check(row) {
    if (row.table !== 'donations') return [];
    const missing = incomplete(row.value);
    if (missing) return [missing];
    const { currency, foreignAmount, fxRate, amount } = row.value;
    const rate = fxRate === undefined ? undefined : parseDecimal(fxRate);
    if (foreignAmount === undefined || !rate) return [];
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
    return [{ code: 'foreign-exchange', column: 'amount', values }];
  },
};
