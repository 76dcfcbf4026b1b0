import { error, warning } from '../words.ts';

/** Sets of indicators, and the calendar that working days are counted with. */
export const board = {
  'indicator-check': error(
    '指标 {indicator} 的一项要求用了“{found}”，没有这种判断。',
    '判断的名称是固定的：{known}。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:换成其中一种}。',
  ),
  'indicator-parameter': error(
    '指标 {indicator} 的判断 {check} {?missing:缺少 {missing}}{?surplus:用不上 {surplus}}。',
    '判断 {check} 可以写：{takes}{?timed:；要算天数的，这一项要求或者这个指标的 due 里写明期限}。',
    '{?missing:在这一项要求里加上 {missing}。}{?surplus:删除 {surplus}，或者把 check 换成用得上它的判断。}',
  ),
  'indicator-register': error(
    '指标 {indicator} 要看登记表“{found}”，没有这张表。',
    '登记表的名称和 data 文件夹里的文件名一样，不写 .csv。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:写上有的登记表}。',
  ),
  'indicator-column': error(
    '指标 {indicator} 要看登记表 {register} 的“{found}”列，没有这一列。',
    '{register} 的列是：{columns}。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:写上有的列}。',
  ),
  'indicator-value': error(
    '指标 {indicator} 的判断 {check} 里，{parameter} 写的是“{found}”。',
    '{parameter} {?known:只能写：{known}}{?date:写 2026-03-02 这样的日期}{?monthDay:写 05-31 这样的月日}{?whole:写整数}{?codes:只能写检查结果里会阻止发布的问题代码}。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:照规则改写}。',
  ),
  'indicator-double': error(
    '指标 {indicator} 在这个文件里写了两次，第一次在第 {first} 行。',
    '一个指标一个编号，只写一次。',
    '删除其中一个；是两个指标时，给后一个换一个编号。',
  ),
  'indicator-set': error(
    '文件名是 {file}，里面的 id 写的是“{found}”。',
    'id 和文件名一样，不写 .yaml。',
    '在{place}写 "{expected}"，或者改文件名。',
  ),
  'indicator-unknown': error(
    '{title}写的是“{found}”，指标集里没有这个编号。',
    '声明和不适用的理由都对应 data/indicators 里的一个指标。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:写上指标集里的编号}。',
  ),
  'calendar-day': error(
    '{found} {?outside:不在 {year} 年，写在了 {year} 年的文件里}{?twice:写了两次，第一次在第 {twice} 行}。',
    '一年一个文件，一天只写一行。',
    '{?outside:把这一行移到那一年的文件里，或者改正日期。}{?twice:照当年的放假通知留下对的一行，删除另一行。}',
  ),
  'calendar-missing': warning(
    '{?none:没有 {year} 年的放假安排，工作日只能按周末推算}{?law:{year} 年的放假安排还没有写进来，工作日只能按法定节日推算}。',
    '指标用到工作日时，数据日所在的年份有一个文件，写明放假和补班的日子{?next:；国务院办公厅一般在 11 月公布下一年的安排，12 月起下一年的也要有}。',
    '{?none:照国务院办公厅的通知新建 {file}，第一行写列名：{columns}}{?law:照国务院办公厅的通知改写 {file}，补上调休的日子，全年的依据（basis）写 notice}。',
  ),
};
