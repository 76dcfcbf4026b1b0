import { error } from '../words.ts';

/** Documents. */
export const papers = {
  'document-file-missing': error(
    '文件 {document} 登记了，但没有找到 {expected}。',
    '每个登记的文件都有同名 PDF；引用别人的文件（class 写 source）不放文件。',
    '把 PDF 放到 {expected}，文件名和编号一致。',
  ),
  'document-file-unlisted': error(
    '{file} 没有在 data/documents.csv 里登记。',
    '公开的文件都是 PDF，都要登记标题、成文单位、日期和文件指纹；文件名用小写英文字母、数字和短横线。',
    '{?document:在 data/documents.csv 加一行，id 写 {document}}{?other:换成 PDF，文件名例如 report-2026.pdf，再到 data/documents.csv 登记}；不公开就把文件移到别处。',
  ),
  'document-hash': error(
    '{expected} 的内容和登记的不一样：按现在的文件，指纹 SHA-256 是 {computed}。',
    '登记的是 {stated}；文件公布后一点也不变。',
    '换回原来的文件；如果这是第一次登记，在{place}写 {computed}。',
  ),
  'document-unreadable': error(
    '文件 {document} 的 {file} 打不开，它不是一个完整的 PDF。',
    '公开的文件都打得开，至少有一页。',
    '重新导出或扫描这份文件，放回原处；文件变了，文件指纹 SHA-256 和页数也要照新的改。',
  ),
  'document-pages': error(
    '文件 {document} 登记了 {stated} 页，PDF 有 {computed} 页。',
    '登记的页数就是 PDF 的页数。',
    '打开 PDF 看是不是缺页或者多页；文件没有错时，在{place}写 {computed}。',
  ),
  'document-scan': error(
    '文件 {document} 的 PDF 里没有文字，是扫描的图，读屏软件读不出来，也查不到里面的话。',
    '没有文字的 PDF 有一个同样内容的网页，网址写在 twin。',
    '换成带文字的 PDF；或者把内容写成 content/pages 里的一页，在{place}写它的网址，例如 /minutes-2024/。',
  ),
  'document-fields': error(
    '文件 {document} {state}。',
    '自己的文件要写文件指纹 SHA-256、页数和成文日期；引用别人的文件（class 写 source）不写指纹，也不放 PDF。',
    '在{place}{action}。',
  ),
  'twin-missing': error(
    '文件 {document} 的同内容网页写的是“{found}”，网站上没有这一页。',
    '同内容网页是本站一篇文章、一个栏目或一个固定页面的网址，例如 /notices/list-2026-01/ 或 /charter/。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:改正网址}；没有这样的网页就清空这一格，或者先写好它。',
  ),
  'document-replaced': error(
    '文件 {document}（{found} 公布）代替的 {replaced} 公布得更晚（{first}）。',
    '新文件代替旧文件，旧文件先公布。',
    '两个文件写反时，在{place}清空，写到另一行；没有写反时，核对两个公布日期。',
  ),
  'name-mask': error(
    '捐赠人写成了“{found}”，公布方式是隐去名字。',
    '隐去名字只有一种写法：姓加两个星号，例如 王**，不管名字几个字。',
    '在{place}{?suggestion:写 {suggestion}}{?unknown:写姓和两个星号}。',
  ),
  'name-consent': error(
    '捐赠人写成了“{found}”，类别是{type}，公布方式是{consent}，三处不一致。',
    '匿名只写“匿名”或“爱心人士”一类；公布全名时写全名，不打星号；隐去名字只用于个人。',
    '照捐赠人签的意愿改正：在{place}{action}。',
  ),
  'account-stray': error(
    '{what}里有一个像账号的号码（{found}），它不在本会公布的账户里。',
    '账号只写在 data/organization.yaml；别处只能提到那里已有的账号和登记号码。',
    '在{place}删掉这个号码，让读者看捐赠账户一页；如果确实是本会的账户，由两个人核对后写进 data/organization.yaml。',
  ),
};
