import { error, warning } from '../words.ts';

/** Money: one row's own arithmetic, and what many rows must add up to. */
export const accounts = {
  'restriction-differs': error(
    '这一行写的是{found}，但基金 {fund} 是{expected}。',
    '定向与否由基金决定，两处必须一致。',
    '在{place}写 {code}；如果捐赠人另有意愿，把这一行记到对应的基金。',
  ),
  'gifts-plural': error(
    '{?many:{many} 笔写成了一行，但这一行不是网络汇总。}{?none:笔数写成了 0。}',
    '每一笔单独一行，gifts 写 1；只有网络汇总可以一行多笔，至少 1 笔。',
    '{?many:把每一笔分开写；如果确实是网络平台汇总，donor_type 写 online-summary。}{?none:在{place}写 1；网络汇总写实际的笔数。}',
  ),
  'foreign-incomplete': error(
    '币种是 {currency}，{state}。',
    '外币捐款要同时写外币金额、汇率和汇率日期；人民币捐款三项都留空。',
    '{action}。',
  ),
  'foreign-exchange': error(
    '{foreign} {currency} × {rate} = {computed} 元，这一行写的是 {stated} 元，相差 {difference} 元。',
    '外币金额乘汇率，四舍五入到分，等于人民币金额。',
    '在{place}写 {computed}；如果金额没错，核对外币金额和汇率。',
  ),
  'foreign-date': error(
    '汇率日期是 {found}，和到账日期 {receivedOn} 相差 {days} 天。',
    '汇率用到账当天或者当月的，前后不超过 31 天。',
    '照银行的结汇单，在{place}改正汇率日期；年份写错的最常见。',
  ),
  'foreign-rate': warning(
    '1 {currency} 折 1 元，外币金额和人民币金额都是 {amount}。',
    '外币和人民币几乎不会正好一比一，多半是把人民币金额抄进了外币金额。',
    '照银行的结汇单核对外币金额和汇率；写错时，在{place}改正汇率，再改正外币金额；没有错时，在核实里写明。',
  ),
  'refund-sign': error(
    '金额是 {found}，{state}。',
    '只有退款是负数：另起一行，写负的金额，并在 refund_of_id 写明退的是哪一笔。',
    '{action}',
  ),
  'refund-exceeds': error(
    '{target} 一共退了 {refunded} 元，而它本来是 {original} 元，多退 {difference} 元。',
    '退款加起来不超过原来那一笔。',
    '核对退款金额和 refund_of_id；退的是这一笔时，{place}最多写 {most}。',
  ),
  'balance-period': error(
    '结存 {balance} 的期间是 {from} 至 {to}。',
    '期间是整月：从某月 1 日到某月最后一天。',
    '{?first:起始日期写 {first}，截止日期写 {last}}{?unknown:核对起始和截止日期，改正写错的一个}；一个月还没过完时，等月底再写。',
  ),
  'balance-carry': error(
    '基金 {fund} {?closing:上一期（{previous}）期末结存 {closing} 元，这一期从 {opening} 元开始，相差 {difference} 元。}{?until:上一期（{previous}）到 {until} 为止，这一期从 {from} 开始，前后不相接。}',
    '上一期的期末结存就是下一期的期初结存，前后两期的日期相接。',
    '{?closing:核对两期的账：在{place}写 {closing}，或者改正上一期的期末结存。}{?until:在{place}写 {next}；如果中间少了一期，补上它。}',
  ),
  'period-balance': error(
    '基金 {fund} 在 {from} 至 {to} 的账不平：按明细应结存 {computed} 元，账面写 {stated} 元，{direction} {difference} 元。',
    '期初结存＋收到－用出＝期末结存，一分不差。',
    '先核对这几个月的捐款和支出名单；名单没有错时，由财务核对银行余额后改正 data/balances.csv 第 {row} 行。',
  ),
  'restricted-overspent': error(
    '基金 {fund} 到 {month} 底超支 {difference} 元：累计用出比期初结存加累计收到还多。',
    '定向捐款只能用在指定的用途上，任何时候都不超支。',
    '找出记错基金的支出，改到对应的基金；没有记错时，由财务核对期初结存和这几个月的捐款名单。',
  ),
  'fund-uncovered': error(
    '基金 {fund} 在 {from} 有收支，但没有那个月的结存记录。',
    '每个基金从第一笔收支到最后一个已公布的月份，都有期初和期末结存。',
    '由财务在 data/balances.csv 加一行：基金 {fund}，期间包括 {from}。',
  ),
};
