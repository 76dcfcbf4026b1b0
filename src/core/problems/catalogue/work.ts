import { error, warning } from '../words.ts';

/** Projects, audits, people, meetings, statistics and sections. */
export const work = {
  'period-order': error(
    '“{title}”写的是 {found}，早于“{other}”的 {first}。',
    '“{title}”不早于“{other}”。',
    '核对这两个日期，改正写错的一格：{column} 或者 {before}。',
  ),
  'project-date': error(
    '{title}是 {found}，{?starts:早于项目 {project} 的开始日期 {starts}}{?closed:晚于项目 {project} 的结项日期 {closed}}。',
    '项目的付款和物资出库都在开始日期和结项日期之间，首尾两天都算。',
    '{?starts:在{place}改正日期；日期没错时，改正 project_id，或者改正 data/projects.csv 里的开始日期。}{?closed:在{place}改正日期；日期没错时，改正 project_id。结项以后又付款或者发放物资的，改正 data/projects.csv 里的结项日期和用出、结余。}',
  ),
  'project-close': error(
    '项目 {project} 的状态是{status}，{?over:没有写}{?open:却写了}{fields}。',
    '结项或终止的项目写全结项日期、结项成果、收到、用出、结余和结余去向（结余是 0.00 时不写去向）；没有结束的项目这几格都留空。',
    '{?over:填上缺的各格；还没有结项时，status 写 running。}{?open:清空这几格；已经结项时，status 写 closed，并填满六格。}',
  ),
  'raised-used': error(
    '项目 {project} 的结余写的是 {stated} 元，收到减用出是 {computed} 元，相差 {difference} 元。',
    '收到＝用出＋结余，一分不差。',
    '在{place}写 {computed}；如果结余没错，核对收到和用出。',
  ),
  'project-used': error(
    '项目 {project} 到 {on} 用出写的是 {stated} 元，按支出名单{?exact:是 {exact} 元}{?from:在 {from} 元和 {to} 元之间}{?least:不少于 {least} 元}。',
    '用出等于支出名单里这个项目的付款合计；报告日不在月底时，在上月底的合计和当月底的合计之间。',
    '{?exact:在{place}写 {exact}}{?from:照付款凭证算到 {on}，在{place}改正}{?least:照付款凭证算到 {on}，在{place}改正}；如果用出没错，核对支出名单里的 project_id 和金额。',
  ),
  'campaign-date': error(
    '{title}是 {found}，早于募捐活动 {campaign} 的开始日期 {starts}。',
    '一次募捐的收款和付款都不早于它开始的那一天。',
    '在{place}改正日期；日期没错时，这一行不属于这次募捐，清空或改正活动编号。',
  ),
  'audit-agrees': error(
    '审计 {audit}（{from} 至 {to}）{?period:和名单对不上}{?event:的三个数对不上}：审定{what}{direction} {gap} 元（{?period:按名单}{?event:收入减支出}是 {computed} 元）。',
    '{?period:审定收入、支出、结存和同一期间的捐款名单、支出名单、结存完全相等。}{?event:审定收入减审定支出等于审定结存。}',
    '{?period:照审计报告核对{place}；抄写没有错时，由财务找出是哪一笔，更正名单，或者由审计机构书面说明。}{?event:照审计报告核对收入、支出和结存三格，改正写错的一个。}',
  ),
  'audit-period': error(
    '审计 {audit} 的期间是 {from} 至 {to}。',
    '年度审计和专项审计的期间是整月，才能和名单核对；只审一件事的，kind 写 event。',
    '照审计报告改正：起始日期写 {first}，截止日期写 {last}；只审一件事时，kind 写 event。',
  ),
  'audit-dates': error(
    '审计 {audit} 的“{title}”写的是 {found}，早于“{before}”的 {first}。',
    '期间结束以后签字，签字以后向理事会和监事会报告，再公布。',
    '照审计报告和会议记录，在{place}改正日期；如果没错，改正“{before}”。',
  ),
  'finding-state': error(
    '审计发现 {finding}：{state}。',
    '已整改的写整改日期和整改情况，日期不早于审计签字；没有改完的不写整改日期。',
    '在{place}{action}。',
  ),
  counts: error(
    '会议 {meeting} 到会 {attended} 人，应到 {entitled} 人。',
    '到会人数不超过应到人数。',
    '照签到表核对，在{place}改正到会人数，或者改正应到人数（entitled）。',
  ),
  'supervisor-in-council': error(
    '监事{name}同时在{body}任职（第 {row} 行），两处任期重叠。',
    '监事不在理事会和执行委员会任职（红十字会法第八条：监事会监督理事会、执行委员会）。',
    '核对选举结果：改正姓名或任期；不是同一个人时，在其中一处的姓名后面写明单位，例如 王示例（示例医院）。',
  ),
  'term-over': warning(
    '{body}的任期到 {found} 为止，数据日是 {asOf}，没有写新一届。',
    '任期届满前换届，换届以后写上新一届的人和任期。',
    '已经换届时，照选举结果加上新一届；延期换届时，照批复改正任期。',
  ),
  'section-empty': warning(
    '{?section:栏目{section}没有{what}。}{?all:各个栏目都还没有介绍文字。}',
    '每个栏目都写着：它是什么、怎样参加或申请、找谁、今年的数字、最近的文章。',
    '{?all:每个栏目写一份，照 tests/fixtures/balanced/content/sections 里的样子：{all}；本会没有的业务，写明由谁承担、找谁。}{?absent:从另一个栏目复制一份，改成这一栏的内容，存为 {file}。}{?metrics:在 data/statistics.csv 里填上指标 {metrics} 的数字；没有数字可写时，从 metrics 里去掉这一项。}{?news:写一篇 section 是 {news} 的文章；没有文章可写时，从 news 里去掉这一项。}',
  ),
  'statistic-double': error(
    '{metric}在 {period}、{area}写了两次：第 {line} 行是 {first}，这一行是 {value}。',
    '同一个指标、同一个期间、同一个地区只有一个数。',
    '照来源留下对的一行，删除另一行；不是同一期间或地区时，改正 period 或 area。',
  ),
  'statistic-unit': error(
    '{metric}的单位写的是{found}。',
    '{metric}的单位一直是{expected}，各年才能比较。',
    '在{place}写 {code}；如果数的不是这一项，改正 metric。',
  ),
};
