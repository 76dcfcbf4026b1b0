import { error } from '../words.ts';

/** Goods: one row's own sums and words, and what all rows of a kind must add up to. */
export const goods = {
  'item-unit': error(
    '{item}的计量单位写的是{found}。',
    '一个品名只用一个单位，{item}用{expected}。',
    '在{place}写 {code}，数量照新的单位改；如果单位没错，改正品名 item_id。',
  ),
  'quantity-zero': error(
    '{title}写的是 0。',
    '每一行入库、出库的数量都大于 0；数量是 0 的不写进名单。',
    '照入库单或者出库单，在{place}改正数量；没有这一笔时，删除这一行，其余重新编号。',
  ),
  'value-incomplete': error(
    '计价依据是{basis}，{state}。',
    '能计价的写单价和折算金额；无法计量的两格都留空，数量照写。',
    '{action}。',
  ),
  'line-value': error(
    '{qty} × {unit} 元 = {computed} 元，这一行写的是 {stated} 元，相差 {difference} 元。',
    '数量乘单价，四舍五入到分，等于折算金额。',
    '在{place}写 {computed}；如果金额没错，核对数量和单价。',
  ),
  'quality-document': error(
    '写着没有质量证明，却写了质量证明文件 {document}。',
    '有文件的，quality 写 yes；没有的，质量证明文件留空。',
    '核对合格证和检验报告：在{place}写 yes，或者清空 quality_document_id。',
  ),
  'restriction-open': error(
    '写着定向，但没有写定向做什么。',
    '定向的物资写明捐赠意愿、项目或者募捐活动，至少一样（红十字会法第二十一条：按捐赠人的意愿使用）。',
    '照捐赠协议填上 purpose_text、project_id 或者 campaign_id；捐赠人没有指定用途时，在{place}写 unrestricted。',
  ),
  'goods-source': error(
    '出库 {id} 动用入库 {source}：{state}。',
    '动用的入库和出库是同一个品名、规格和单位，入库不晚于出库；定向给一个项目的物资只用在那个项目上。',
    '{action}。',
  ),
  'goods-overdrawn': error(
    '{ids} 动用了 {taken} {unit}{item}，{sources} 一共只收到 {held} {unit}，多动用 {difference} {unit}。',
    '从几行入库里动用的，加起来不超过那几行收到的数量。',
    '照出库单核对数量和{place}里写的入库编号；还动用了别的入库时，把编号补上，用英文分号隔开。',
  ),
  'goods-balance': error(
    '{item}（{spec}）的数对不上：{?from:从 {from} 盘点的 {before} {unit}算起，}到 {on} 应剩 {computed} {unit}，{?counted:盘点写 {counted} {unit}，{direction} {difference} {unit}}{?uncounted:以后没有盘点，{difference} {unit}没有下落}{?short:发出的比收到的多 {difference} {unit}}。',
    '收到＝发放＋调拨＋报损＋实存；品名、规格、单位一样的才算在一起。',
    '{?counted:照入库单、出库单核对上面各行；名单没有错时，重新清点，改正 data/stock-counts.csv 里 {on} 的实存。}{?uncounted:照入库单、出库单核对上面各行的数量和品名；名单没有错时，清点库存，在 data/stock-counts.csv 加一行。}{?short:照入库单、出库单核对上面各行的数量、品名和规格；入库的名单漏了的，按更正的办法补上。}',
  ),
  'batch-total-extra': error(
    '{table}的名单在登记簿里写了{what}。',
    '支出名单没有笔数，发出物资的名单没有笔数和金额合计。',
    '清空{place}；如果这不是{table}的名单，改正 table。',
  ),
} as const;
