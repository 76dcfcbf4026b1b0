import { error, warning } from '../words.ts';

/** Courses, replies, platforms, partners, major events and costs. */
export const duties = {
  'course-counts': error(
    '课程 {course} {?seats:参加 {trained} 人，名额 {seats} 人}{?certified:取证 {certified} 人，参加 {trained} 人}。',
    '取证人数不超过参加人数，参加人数不超过名额。',
    '照签到表和证书登记核对，在{place}改正；没有写错时，改正{?seats:名额（seats）}{?certified:参加人数（trained）}。',
  ),
  'course-state': error(
    '课程 {course} {state}。',
    '办完的课状态写 held，同时写参加人数，取证班还写取证人数；没有办的课这两格空着。',
    '在{place}{action}。',
  ),
  'course-over': warning(
    '课程 {course} 在 {heldOn} 开课，已经过了 {days} 天，状态还是{status}。',
    '开课以后 {limit} 天以内写上结果，读者才知道课已经办完。',
    '在{place}写 held，并填参加人数；没有办成时，写 cancelled 或者改正开课日期。',
  ),
  'reply-counts': error(
    '答复统计 {reply} {?received:收到 {received} 件，已答复 {answered} 件，还没有答复 {open} 件，加不上}{?inTime:按时答复 {inTime} 件，已答复只有 {answered} 件}。',
    '收到＝已答复＋还没有答复；按时答复的不多于已答复的。',
    '照登记簿核对这一行的几个数，改正写错的一个。',
  ),
  'reply-double': error(
    '{channel}在 {from} 至 {to} 的统计，和第 {first} 行（{firstFrom} 至 {firstTo}）有重叠的日子。',
    '同一个途径的各个期间不重叠，一件来信来电只数一次。',
    '照登记簿改正两行里写错的期间；两行是同一个期间时，删除一行。',
  ),
  'platform-day': error(
    '平台对比 {comparison} 的数字截至 {found}，不是月底。',
    '平台的合计记到月底那一天，才能和名单按月核对。',
    '在{place}写月底的日期，例如 {last}，合计也写那一天平台上的数。',
  ),
  'platform-total': error(
    '{platform}到 {asOf} 的合计是 {stated} 元，本会名单的合计{?difference:是 {own} 元，相差 {difference} 元，没有写原因}{?equal:也是 {own} 元，却写了差额原因}。',
    '平台的合计和本会同一天的合计相等；不相等时写明原因，相等时不写。',
    '{?difference:照平台页面核对{place}；没有抄错时，在同一行的差额原因（difference_text）写为什么不相等，由谁在哪天改}{?equal:清空{place}；平台的合计抄错时，改正 platform_total}。',
  ),
  'evaluation-agreement': error(
    '合作评估 {evaluation} 的合作协议写的是文件 {document}，它的类别是{class}。',
    '合作募捐先签书面协议（慈善法第二十六条），协议在 data/documents.csv 里的类别是 agreement。',
    '在{place}写协议的编号；还没有登记时，先把协议的 PDF 放好、登记好。',
  ),
  'evaluation-partner': error(
    '合作评估 {evaluation} 评的是 {found}，募捐活动 {campaign} 登记的合作方{?other:是 {other}}{?none:空着}。',
    '评估的合作方就是募捐方案里的合作方。',
    '在{place}改正合作方，或者改正活动编号；方案漏写时，在 data/campaigns.csv 的 partner_id 写 {found}。',
  ),
  'evaluation-late': warning(
    '合作评估 {evaluation} 的日期是 {found}，合作在 {ended} 结束，晚了 {days} 天。',
    '合作结束后 3 个月以内评估并公布，这一次是 {due} 以前。',
    '核对两个日期；确实晚了就照实写，在评估意见里说明为什么晚。',
  ),
  'event-relation': error(
    '重大事项 {event} 是关联交易，没有写关联关系。',
    '关联交易写明对方同本会或者本会的人是什么关系，例如：本会理事所在的单位。',
    '在{place}写明关系；对方没有关联时，改正 kind。',
  ),
  'event-late': warning(
    '重大事项 {event} 发生在 {on}，公布日期是 {found}，晚了 {days} 天。',
    '重大事项发生后 30 天以内公布，这一件是 {due} 以前。',
    '核对两个日期；确实晚了就照实写，并在这一件的说明里写为什么晚。',
  ),
  'event-meeting': warning(
    '重大事项 {event} 发生在 {on}，批准它的会议 {meeting} 到 {held} 才开。',
    '重大事项先由会议决定，再办理。',
    '核对会议和日期，在{place}写作出决定的那次会议；确实先办后议，照实写，并在事项里说明。',
  ),
  'cost-period': error(
    '费用 {cost} 的期间是 {from} 至 {to}。',
    '费用按整月计算，才能和名单核对。',
    '在{place}改正日期：起始写 {first}，截止写 {last}；金额也按整月计算。',
  ),
  'cost-base': error(
    '费用 {cost} 的基数写的是 {stated} 元，同一期间（{from} 至 {to}）{list}名单的合计是 {computed} 元。',
    '{kind}的基数等于同一期间{list}名单的合计，一分不差。',
    '在{place}写 {computed}，再照新的基数改正比例；如果基数没错，核对期间。',
  ),
  'cost-ratio': error(
    '费用 {cost} 的比例{?stated:写的是 {stated}%}{?absent:空着}，{amount} 元除以 {base} 元{?computed:是 {computed}%}{?none:算不出来}。',
    '比例＝金额÷基数，百分数，四舍五入到两位小数；基数是 0.00 时不写比例。',
    '{?computed:在{place}写 {computed}}{?none:清空{place}}；如果比例没错，核对金额和基数。',
  ),
  'cost-limit': warning(
    '费用 {cost} 的比例是 {ratio}%，超过上限 {limit}%。',
    '{kind}的比例不超过规定的上限。',
    '核对金额、基数和上限；确实超过时照实公布，在口径和依据（rule_text）里写明原因。',
  ),
  'nil-contradicted': error(
    '无发生声明 {statement} 说 {from} 至 {to} 没有（指标 {indicator}），{file} 第 {row} 行却有一件：{record}，{on}。',
    '说“无”的期间里，登记表没有这一类的记录。',
    '核对那条记录的日期；记录没错时，这份声明不成立，改正它的期间，或者撤回它。',
  ),
};
