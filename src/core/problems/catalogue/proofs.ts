import { error, warning } from '../words.ts';

/** Summaries, sense checks, differences that are explained, and warnings that are settled. */
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
  'summary-part': error(
    '汇总 {summary} 的{title}写的是 {part} {unit}，比{of} {whole} {unit}多 {difference} {unit}。',
    '一部分不超过全部：定向收到不超过收到，定向用出不超过用出；从更早的日子累计的，不少于这一期的。',
    '照汇总表核对{title}和{of}，改正写错的一格。',
  ),
  'wider-less': error(
    '{record} 的口径是{scope}，{title}写的是 {stated} {unit}，比本级名单的 {own} {unit}还少 {difference} {unit}。',
    '含基金会、全系统都包括本级，收到和用出不少于本级。',
    '照原件核对{place}的数和单位；数没有错时，核对口径 scope 和期间。',
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
  'same-figure': error(
    '数字 {figure}（{metric}，{scope}）是 {found} {unit}，{where}的 {other} 说的是同一个数，写的是 {first} {unit}。',
    '指标、口径、单位和时间都一样的数，在哪里都是同一个值。',
    '核对两处的来源，改正写错的一处；说的不是同一件事时，改正口径、期间、截至日期，或者在指标里写清楚分别是什么。',
  ),
  'figure-paper': warning(
    '数字 {figure} 写的是 {found} {unit}，来源《{title}》的文字里没有这个数。',
    '照文件抄来的数，在那份文件里找得到。',
    '打开文件核对，在{place}改正；文件里是用别的写法写的，在 data/settlements.csv 写明在第几页、怎么写的。',
  ),
  'amount-zero': warning(
    '金额是 0.00。',
    '每一行都是一笔真的收到或付出的钱。',
    '照入账通知或付款凭证写金额；没有这笔钱，删除这一行，并由第二个人改正登记簿的行数。',
  ),
  'amount-test': warning(
    '金额是 0.01，像是试付款渠道时付的。',
    '试付的钱也是真的到账，但不是捐款。',
    '确实是本会试付的，退回去，另起一行写退款；是捐款人捐的，在核实里写明。',
  ),
  'amount-slip': warning(
    '金额是 {found} 元，{?party:同一单位}{?fund:同一基金}{?table:这张表里}其他 {others} 笔在 {from} 元和 {to} 元之间。',
    '比其他各笔大或小许多倍的，常常是多写少写了一个 0，或者把万元写成了元。',
    '照入账通知或付款凭证核对这一笔；写错时，在{place}改正，并由第二个人核对登记簿的合计。',
  ),
  'unit-cost': warning(
    '{?goods:单价是 {found} 元，同样的物资其他 {others} 笔在 {from} 元和 {to} 元之间。}{?people:按受益人数算，每人 {found} 元，同一项目其他 {others} 笔在每人 {from} 元和 {to} 元之间。}',
    '{?goods:同样的物资单价相近。}{?people:同一项目每人的标准相近。}',
    '{?goods:照发票或协议核对单价和计量单位；写错时，在{place}改正。}{?people:照发放表核对金额和受益人数；写错时，改正写错的一格。}',
  ),
  'count-copied': error(
    '{id} 是 {amount} 元、{found} {?people:人}{?goods:件}；{?people:用途}{?goods:品名规格}和金额都一样的其他 {others} 笔是 {usual} {?people:人}{?goods:件}，相差 5 倍以上。',
    '{?people:同一用途、同一金额的付款，受益人数不会相差 5 倍以上。}{?goods:同一种物资、同一金额，数量不会相差 5 倍以上。}相差这么多，多半是抄了另一处的数。',
    '照{?people:发放表}{?goods:入库单和发票}核对这一行和另外 {others} 笔的金额与{?people:人数}{?goods:数量}，改正写错的一格。',
  ),
  'list-repeats': warning(
    '名单 {batch} 里有 {rows} 行和名单 {other} 一样，占较短那份的 {percent}%。',
    '一笔钱只在一份名单里。',
    '对照两份名单：重复公布的，删除一份；确实是两次的，在核实里写明。',
  ),
  'list-same-days': warning(
    '名单 {batch} 和名单 {other} 都是 {days} 的，合计一个是 {total} 元，一个是 {first} 元。',
    '同一段时间有两份名单时，读的人要知道它们不是同一份的两个说法。',
    '一份代替另一份的，删除旧的，留下更正记录；分渠道或分基金公布的，在核实里写明。',
  ),
};
