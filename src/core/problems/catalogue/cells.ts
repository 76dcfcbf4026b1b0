import { error } from '../words.ts';

const place = '在{place}';

/** The exact form of single cells and fields. */
export const cells = {
  'cell-empty': error(
    '{title}没有填。',
    '{?when:{when}时，}{column}（{title}）{?always:每一行都}要填。',
    `${place}填上{title}。`,
  ),
  'amount-format': error(
    '{title}写成了“{found}”。',
    '应为数字、小数点和两位小数，单位是元，不加千位逗号、空格和“元”“万”字。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:按 1200.50 的样子重写}。`,
  ),
  'date-format': error(
    '{title}写成了“{found}”{?absent:，日历上没有这一天}。',
    '应为四位年、两位月、两位日，用短横线连接，例如 2026-03-02{?cell:；在 Excel 里先把这一列设成“文本”再输入}。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:核对原件后重写日期}。`,
  ),
  'moment-format': error(
    '{title}写成了“{found}”。',
    '应为日期、一个空格和 24 小时制的时分，例如 "2026-02-10 09:30"。',
    `${place}{?suggestion:写 "{suggestion}"}{?unknown:按 "2026-02-10 09:30" 的样子重写，不知道几点时查发布记录}。`,
  ),
  'period-format': error(
    '{title}写成了“{found}”。',
    '应为 2024、2024-q3、2024-03、2023-05-01/2025-12-31 或 cumulative（累计）。',
    `${place}改成其中一种写法。`,
  ),
  'year-format': error(
    '{title}写成了“{found}”。',
    '年度写四位数字，例如 2026。',
    `${place}写{?suggestion: {suggestion}}{?unknown:四位数字的年份}。`,
  ),
  'count-format': error(
    '{title}写成了“{found}”。',
    '应为整数，只写数字。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:只写数字}。`,
  ),
  'quantity-format': error(
    '{title}写成了“{found}”。',
    '应为数字，最多三位小数，不加千位逗号、“万”字和单位；单位写在另一列。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:照入库单重写}。`,
  ),
  'decimal-format': error(
    '{title}写成了“{found}”。',
    '应为数字，可以带小数点，不加千位逗号、“万”字和单位。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:只写数字}。`,
  ),
  'code-unknown': error(
    '{title}写成了“{found}”。',
    '只能是其中一个：{codes}。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:从上面选一个}。`,
  ),
  'id-format': error(
    '{title}写成了“{found}”。',
    '编号用小写英文字母、数字和短横线，例如 flood-2026。',
    `${place}{?suggestion:写 {suggestion}，用到它的地方都一样}{?unknown:换一个这样的编号，用到它的地方都一样}。`,
  ),
  'list-format': error(
    '{title}写成了“{found}”。',
    '几个编号之间用英文分号隔开，不加空格，例如 d-2026-03-r1;d-2026-03-r2。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:按这个样子重写}。`,
  ),
  'row-id-format': error(
    '{title}写成了“{found}”。',
    '应为 {example} 这样：一个字母、名单编号、-r 和序号，都用短横线连接。',
    `${place}照 {example} 的样子写完整的编号。`,
  ),
  'path-format': error(
    '{title}写成了“{found}”。',
    '本站的地址从 / 起，网页以 / 结尾，例如 /disclosures/funds/flood/。',
    '在{place}{?suggestion:写 {suggestion}。}{?unknown:写本站的地址，不写网站名。}',
  ),
  'record-id-format': error(
    '{title}写成了“{found}”。',
    '名单里的一行写它的编号，例如 d-2026-03-r17；登记表里的一条写表名、斜杠和编号，例如 funds/flood；名单的登记写 batches/donations/2026-03。',
    '在{place}照这三个样子写。',
  ),
  'text-formula': error(
    '{title}以“{start}”开头，读者用 Excel 打开下载文件时会被当成公式运行。',
    '文字不以 = + - @ 或制表符开头。',
    `${place}去掉开头的“{start}”，或者换个说法。`,
  ),
  'text-space': error(
    '{title}里有看不见的字符{?kind:（{kind}）}。',
    '文字首尾没有空格，中间没有换行、制表符和其他看不见的字符。',
    `${place}把这一格的内容删掉重打{?suggestion:：{suggestion}}。`,
  ),
  'tail-format': error(
    '票据末四位写成了“{found}”。',
    '应为票据号码最后 4 位数字；Excel 去掉了开头的 0 时要补回来。',
    `${place}照票据右上角的号码补全{?suggestion:：{suggestion}}。`,
  ),
  'sha256-format': error(
    '{title}写成了“{found}”。',
    '应为 64 个数字和小写字母 a–f，由文件的内容算出。',
    `${place}{?suggestion:写 {suggestion}}{?unknown:清空这一格，再检查一次，结果里会给出正确的值}。`,
  ),
  'credit-code': error(
    '统一社会信用代码“{found}”不对：位数、字母或最后一位校验码不符。',
    '18 位数字和大写字母，最后一位由前 17 位算出（GB 32100-2015）。',
    `${place}照登记证书重新填写。`,
  ),
  'url-format': error(
    '网址写成了“{found}”。',
    '应为完整的网址，以 https:// 开头，没有空格。',
    `${place}从浏览器地址栏复制完整的网址。`,
  ),
};
