import { error } from '../words.ts';

/** Summaries, differences that are explained, and warnings that are settled. */
export const proofs = {
  'summary-period': error(
    '汇总 {summary} 的{title}写的是 {found}。',
    '汇总的是整月：起始和累计起始写某月 1 日，截止写某月最后一天。',
    '在{place}写 {first}；一个月还没过完时，等月底再汇总。',
  ),
  'summary-total': error(
    '汇总 {summary} 的{title}写的是 {stated} {unit}，按名单和结存是 {computed} {unit}。',
    '本级汇总的每个数都等于同一期间名单逐行相加的数；期初加收到减用出等于期末。',
    '在{place}写 {computed}；如果没写错，由财务核对这几个月的名单。',
  ),
  'summary-balance': error(
    '汇总 {summary} 的期末结存写的是 {stated} 元，期初加收到减用出是 {computed} 元。',
    '期初结存＋收到－用出＝期末结存，一分不差。',
    '照汇总表核对四个数，改正写错的一个；期末写错时，在{place}写 {computed}。',
  ),
  'variance-unused': error(
    '差异说明 {id} 说的是 {subject} 的 {identity} 相差 {difference}，检查没有发现这个差异。',
    '每条差异说明都对应一处真实的差异：核对关系、对象和相差都和检查结果完全相同，一处差异只写一条。',
    '照检查结果改正这一行；差异已经改正时，删除这一行。',
  ),
  'settlement-unused': error(
    '警告核实 {id} 说的是 {subject} 的 {code}，检查没有发现这个警告。',
    '每条警告核实都对应一个真实的警告：名称和对象都和检查结果相同，一个警告只写一条。',
    '照检查结果改正这一行；警告已经没有了，删除这一行。',
  ),
};
