import { error } from '../words.ts';

/** Ids, batches against their register line, references, dates. */
export const batches = {
  'id-duplicate': error(
    '编号 {found} 已经在第 {first} 行用过。',
    '每个编号只用一次，用过的不再用。',
    '{?suggestion:如果两行是同一件事，删除其中一行；不是同一件事，在{place}写 {suggestion}。}{?unknown:如果两处是同一件事，删除其中一处；不是同一件事，在{place}换一个没有用过的编号。}',
  ),
  'row-id-foreign': error(
    '编号 {found} 不属于这个名单。',
    '这个文件里的编号都以 {prefix} 开头，后面是序号。',
    '{?suggestion:在{place}写 {suggestion}；}{?unknown:在{place}写 {prefix} 加没有用过的序号；}如果这一行属于别的名单，把它移过去。',
  ),
  'row-id-gap': error(
    '名单有 {rows} 行，编号却排到 {highest}，缺少 {missing}。',
    '编号从 {first} 起连着排，有几行就排到几。',
    '找回缺少的行；一行也没有少时，把第 {at} 行的编号 {highest} 改成 {lowest}，其余照此补齐。',
  ),
  'batch-file-missing': error(
    '登记簿里有名单 {batch}，但没有找到文件 {expected}。',
    '每个登记的名单都有一个同名文件；没有捐款的月份，文件里只有一行列名。',
    '把文件放到 {expected}；如果名单编号写错了，在{place}改正。',
  ),
  'batch-unregistered': error(
    '{file} 没有在 data/batches.csv 里登记，不会公布。',
    '每个名单文件都由另一个人在登记簿里写一行合计。',
    '由财务核对银行和票据后，在 data/batches.csv 加一行：id 写 {batch}，table 写 {table}；不公布就把文件移到别处。',
  ),
  'batch-id': error(
    '名单编号“{found}”不能用。',
    '名单编号就是文件名，用小写英文字母、数字和短横线，不能只是一个年份，也不能以 -r 加数字结尾。',
    '换一个编号，例如 2026-03 或 2026-01-29-qr：登记簿、文件名和每一行的编号都一起改。',
  ),
  'batch-period': error(
    '名单 {batch}：{state}。',
    '起始不晚于截止，公布不早于截止，整个名单在同一年里（年度分开结账）。',
    '{action}。',
  ),
  'batch-total': error(
    '名单 {batch} 和登记簿对不上，名单的{state}。',
    '名单里的行数、笔数、金额合计和登记簿完全相等。',
    '{look}；名单没有错时，由财务核对银行和票据后改正登记簿第 {register} 行。',
  ),
  'batch-total-missing': error(
    '登记簿没有写{what}。',
    '捐款名单写行数、笔数和金额合计，支出名单写行数和金额合计。',
    '由另一个人从银行和票据算出{what}，填在{place}。',
  ),
  'title-double': error(
    '{register}里有两个“{title}”：第 {line} 行的 {other} 和这一行的 {id}。',
    '名称不同，读者才分得开；受控品名一种一个，例如 KN95 口罩不是 N95 口罩。',
    '在{place}写清楚分别是哪一种；是同一个时，删除一行，用到它的地方都改用 {other}。',
  ),
  'reference-unknown': error(
    '{title}写的是“{found}”，但{register}{?rows:已登记的名单}里没有它。',
    '{title}必须是{register}{?rows:已登记的名单}里已有的编号。',
    '在{place}{?suggestion:写 {suggestion}；如果确实是新的，先在{register}里加上。}{?unknown:改正编号，或者先在{register}里加上。}{?rows:改正编号：打开那一期名单，照抄第一列。}',
  ),
  'date-outside-batch': error(
    '{title}是 {found}，不在名单 {batch} 的日期（{from} 至 {to}）里。',
    '名单里每一行的日期都在起止日期之间，首尾两天都算。',
    '在{place}改正日期；如果日期没错，把这一行移到对应的名单。',
  ),
  'date-after-as-of': error(
    '{title}是 {found}，晚于数据日 {asOf}。',
    '已公布的记录不会写将来的日期。',
    '在{place}改正年份或月份；如果没错，等到那一天再公布。',
  ),
};
