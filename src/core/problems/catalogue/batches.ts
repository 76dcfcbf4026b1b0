import { error } from '../words.ts';

/** Ids, batches against their register line, references, dates. */
export const batches = {
  'id-duplicate': error(
    '编号 {found} 已经在第 {first} 行用过。',
    '每个编号只用一次，用过的不再用。',
    '在{place}换一个新编号；如果两行是同一件事，删除其中一行。',
  ),
  'row-id-foreign': error(
    '编号 {found} 不属于这个名单。',
    '这个文件里的编号都以 {prefix} 开头，后面是行号。',
    '在{place}写 {prefix} 加行号；如果这一行属于别的名单，把它移过去。',
  ),
  'row-id-gap': error(
    '名单缺少编号 {missing}。',
    '编号从 {prefix}1 连到 {prefix}{rows}，中间不缺号。',
    '找回缺少的行；如果编号写错了，改正它。',
  ),
  'batch-file-missing': error(
    '登记簿里有名单 {batch}，但没有找到文件 {expected}。',
    '每个登记的名单都有一个同名文件；没有捐款的月份，文件里只有一行列名。',
    '把文件放到 {expected}；如果名单编号写错了，改正登记簿。',
  ),
  'batch-unregistered': error(
    '{file} 没有在 data/batches.csv 里登记，不会公布。',
    '每个名单文件都由第二个人在登记簿里写一行合计。',
    '请财务核对银行和票据后，在 data/batches.csv 加一行：id 写 {batch}，table 写 {table}；不公布就删除文件。',
  ),
  'batch-id': error(
    '名单编号“{found}”不能用。',
    '名单编号不能只是一个年份，也不能以 -r 加数字结尾。',
    '在{place}换一个编号，例如 2026-03 或 2026-01-29-qr，并把文件改成同名。',
  ),
  'batch-period': error(
    '名单从 {from} 到 {to}，公布日期是 {published}。',
    '起始不晚于截止，公布不早于截止，并且整个名单在同一年里（年度分开结账）。',
    '改正日期；跨年的名单在 12 月 31 日分成两个。',
  ),
  'batch-total': error(
    '名单 {batch} 的{what}是 {computed}，登记簿写的是 {stated}，{direction} {difference}。',
    '名单里的行数、笔数、金额合计和登记簿完全相等。',
    '先找名单里多了、少了或写错的行；名单没有错时，请财务核对银行和票据后改正登记簿第 {register} 行。',
  ),
  'batch-total-missing': error(
    '登记簿没有写{what}。',
    '{why}',
    '请第二个人从银行和票据算出{what}，填在{place}。',
  ),
  'reference-unknown': error(
    '{title}写的是“{found}”，但{register}里没有它。',
    '{title}必须是{register}里已有的编号。',
    '在{place}{?suggestion:写 {suggestion}；如果确实是新的，}{?unknown:改正编号，或者}先在{register}里加上。',
  ),
  'date-outside-batch': error(
    '{title}是 {found}，不在名单 {batch} 的日期（{from} 至 {to}）里。',
    '名单里每一行的日期都在起止日期之间，首尾两天都算。',
    '在{place}改正日期；如果日期没错，把这一行移到对应的名单。',
  ),
  'date-after-as-of': error(
    '{title}是 {found}，晚于数据日 {asOf}。',
    '已公布的记录不会写将来的日期。',
    '在{place}核对年份和月份；如果没错，等到那一天再公布。',
  ),
};
