import { error, warning } from '../words.ts';

/** Budget and accounts, annual statements, procurements, the steps of a yuan, changes of use, incidents, aged balances. */
export const money = {
  'line-parent': error(
    '{table}的“{line}”{?orphan:不是合计，却没有写上级}{?second:和“{second}”都没有写上级}{?elsewhere:的上级“{elsewhere}”在另一张表里}{?level:的级次不低于上级“{level}”}{?loop:和“{loop}”互为上级}。',
    '每张表只有一行合计，不写上级；别的行写同一年、同一张表里上一级的编号。',
    '在{place}写{?orphan:上级科目的编号；它就是合计时，level 写 total}{?second:上级的编号，例如 {total}}{?elsewhere:同一年、同一张表里的编号}{?level:真正的上级；上级没错时，改正 level}{?loop:真正的上级；它就是合计时，清空这一格}。',
  ),
  'budget-sum': error(
    '{year} 年{kind}“{line}”写的是 {stated} 元，下一级 {count} 行加起来是 {computed} 元，相差 {difference} 元。',
    '下级加起来等于上级，从项、款、类到合计，一分不差。',
    '照批复的表核对：上级写错了，在{place}写 {computed}；下级漏了一行或写错一格，补上或改正。',
  ),
  'budget-balance': error(
    '{year} 年{kind}的{left}合计是 {stated} 元，{right}是 {computed} 元，相差 {difference} 元。',
    '收入合计等于支出合计；基本支出按功能分类和按经济分类的合计相等。',
    '照批复的表核对两张表，改正写错的一格。',
  ),
  'public-expense-items': error(
    '{year} 年的三公经费{?missing:少了{missing}}{?double:有两行{double}}。',
    '每年五行：合计、因公出国（境）费、公务用车购置费、公务用车运行维护费、公务接待费。没有发生的写 0.00。',
    '{?missing:补上这一行，item 写 {code}；没有发生时，金额写 0.00。}{?double:留下对的一行，删除另一行。}',
  ),
  'public-expense-sum': error(
    '{year} 年三公经费的{what}合计写的是 {stated} 元，四项加起来是 {computed} 元，相差 {difference} 元。',
    '四项加起来等于合计。',
    '在{place}写 {computed}；如果合计没错，核对四项。',
  ),
  'public-expense-line': error(
    '{year} 年的{item}，这里的{what}是 {stated} 元，{table}的基本支出里“{line}”就有 {computed} 元，多 {difference} 元。',
    '三公经费包括基本支出和项目支出，不少于基本支出里的同一科目。',
    '照批复的表核对两处，改正写错的一处；这里改的是{place}。',
  ),
  'statement-sum': error(
    '{year} 年{table}“{line}”的{what}写的是 {stated} 元，{?under:下面 {under} 行加起来}{?split:非限定性加限定性}是 {computed} 元，相差 {difference} 元。',
    '各行加起来等于合计；非限定性加限定性等于合计。',
    '照财务报告核对：在{place}写 {computed}；如果没错，核对加起来的各格。',
  ),
  'statement-balance': error(
    '{year} 年{?opening:资产的{opening}是 {stated} 元，负债加净资产是 {computed} 元}{?closing:资产的{closing}是 {stated} 元，负债加净资产是 {computed} 元}{?change:{line}的{change}写的是 {stated} 元，收入减费用加转入是 {computed} 元}{?moved:{line}的{moved}写的是 {stated} 元，净资产年末减年初是 {computed} 元}{?carried:“{line}”的{carried}是 {stated} 元，上一年的年末数是 {computed} 元}，相差 {difference} 元。',
    '资产等于负债加净资产；收入减费用加转入等于净资产变动；年末数减年初数等于变动；年初数等于上一年的年末数。',
    '照财务报告核对这几格，改正写错的一格；抄写没有错时，由财务找出差在哪里。',
  ),
  'statement-ledger': error(
    '{year} 年{table}“{line}”的{what}写的是 {stated} 元，按名单是 {computed} 元，相差 {difference} 元。',
    '写了“和名单核对”的行，与同一年的捐款名单、支出名单和结存一分不差；定向就是限定性。',
    '照财务报告核对{place}；抄写没有错时，由财务找出是哪一笔。口径和名单不一样的行，清空 ledger，在 note 写明口径。',
  ),
  'statement-scope': error(
    '{year} 年{table}的“{line}”不和名单核对，也没有写口径说明。',
    '最末一级的行，能和名单核对的写 ledger；不能的，在 note 写明为什么、数从哪里来。',
    '在 ledger 写 {codes}；不能核对时，在 note 写明口径。',
  ),
  'procurement-price': error(
    '采购 {procurement} 的合同价是 {contract} 元，成交价是 {bid} 元，{?above:高 {above} 元（高 {percent}%）}{?below:低 {below} 元}，没有写原因。',
    '合同价和成交价一样；不一样时写明为什么、谁批准、哪一天。',
    '照合同和成交公告核对两格；如果没错，在价格变动原因（variance_text）写明。',
  ),
  'procurement-paid': error(
    '采购 {procurement} 按支出名单付了 {count} 次，合计 {paid} 元，{?above:比合同价 {contract} 元多 {above} 元}{?settled:写的结算价是 {settled} 元，相差 {difference} 元}。',
    '付款合计不超过合同价；写了结算价的，付款合计等于结算价。',
    '核对支出名单里这次采购的付款和{place}，改正写错的一处；合同有补充协议时，改正合同价并写明原因。',
  ),
  'pledge-sum': error(
    '认捐 {pledge} 写的是 {stated} 元，到账 {arrived} 元，还没有到账 {outstanding} 元，合计 {computed} 元，相差 {difference} 元。',
    '认捐金额等于已经到账的捐款加上还没有到账的。认捐不是收入，到账才是。',
    '照认捐书核对金额和到账的捐款编号；没有错时，在{place}写 {rest}。',
  ),
  'step-total': error(
    '{way}到 {on} 的{step}累计写的是 {stated} 元，各次加起来是 {computed} 元，相差 {difference} 元。',
    '累计等于同一次募捐（没有募捐的，同一项目）、同一步骤到这一次为止各次金额的合计。',
    '在{place}写 {computed}；如果累计没错，核对各次的金额。',
  ),
  'step-order': error(
    '{way}到 {on} {step} {amount} 元，{before}只有 {limit} 元，多了 {difference} 元。',
    '到账、计划、拨付、核销，后一步不超过前一步。',
    '核对{place}的金额和日期，再核对名单里这些付款属于哪个项目、哪次募捐；计划追加过的，补上追加的一行。',
  ),
  'use-change-sum': error(
    '用途变更 {change}：{?given:原来捐的写 {given} 元，按名单是 {computed} 元}{?amount:改用的写 {amount} 元，原来捐的减去用了的是 {computed} 元}，相差 {difference} 元。',
    '原来捐的等于写明的捐款或募捐的合计；改用的等于原来捐的减去按原用途用了的。',
    '照同意书和名单核对三格金额和捐款编号，改正写错的一处；这里改的是{place}。',
  ),
  'use-change-gifts': error(
    '用途变更 {change} {?none:没有写改的是哪几笔捐款，也没有写哪次募捐}{?both:写了几笔捐款，又写了整个募捐}。',
    '写明改的是哪几笔捐款（gift_ids），或者哪次募捐（campaign_id），只写一种。',
    '{?none:填上捐款名单里的编号；改的是整个募捐时，填 campaign_id。}{?both:只改几笔捐款时，清空 campaign_id；改整个募捐时，清空{place}。}',
  ),
  'incident-state': error(
    '事件 {incident} {?undated:的状态是已办结，没有写办结日期}{?dated:写了办结日期 {dated}，状态却是处理中}。',
    '办结的写办结日期；没有办结的不写。',
    '在{place}{?undated:写办结的日期；还没有办结时，state 写 open}{?dated:写 closed；还没有办结时，清空办结日期}。',
  ),
  'incident-rows': error(
    '事件 {incident}：{state}。',
    '一件事说到名单里的数时，写明是哪几行；公布错过的，写当时公布的合计和相差，三样一起写，几行是同一张表、同一种东西。',
    '在{place}{action}。',
  ),
  'incident-total': error(
    '事件 {incident} 写相差 {stated} {unit}，名单里的 {rows} 行合计 {sum} {unit}，减去当时公布的 {published} {unit}，得 {computed} {unit}：{direction} {gap} {unit}。',
    '相差＝这几行的合计－当时公布的合计。',
    '在{place}写 {computed}；如果相差没错，照当时的公告核对公布的合计，照单据核对涉及的行。',
  ),
  'incident-words': error(
    '事件 {incident} 的“{title}”里写着 {found}，{?none:没有写是名单里的哪几行}{?known:名单里是 {known} {unit}}。',
    '讲一件事时，四位以上的金额和数量同名单一样：是涉及的某一行、几行的合计、当时公布的合计，或者两者相差。',
    '{?none:在 row_ids 写上涉及的行，几行用英文分号隔开；名单里没有这个数时，从{place}删去它。}{?known:照名单改正{place}；这个数说的是别的行时，把那一行加进 row_ids。}',
  ),
  'balance-aged': warning(
    '基金 {fund} {?closed:在 {closed} 结束}{?idle:从 {idle} 起没有收付}，到 {on} 还有结存 {amount} 元，已经 {months} 个月。',
    '结束的基金、12 个月没有收付的基金，结存要有去向：按用途用完，或者经同意、备案后改用。',
    '报执委会定下这笔钱怎么用，写进支出名单或用途变更（data/use-changes.csv）；已经定下、还没有用完时，写明核实结果。',
  ),
} as const;
