import { error, hint, warning } from '../words.ts';

/** Articles: front matter, text, figures in prose. */
export const articles = {
  'article-name': error(
    '文件名“{found}”不能用作网址。',
    '文件直接放在 news、notices 或 pages 里，文件名用小写英文字母、数字和短横线，例如 flood-relief-2026.md。',
    '把文件改名{?suggestion:为 {suggestion}}{?unknown:，用几个英文单词或拼音，中间用短横线}。',
  ),
  'article-taken': error(
    '这个文件名的网址 {address} 已经是本站自己的一页。',
    '要闻的文件名不是四位数字的年份，也不是 section；固定页面不和栏目同名，例如 news、documents、search。',
    '把文件改名，例如加上这一篇的内容或者月份；别处写了旧网址的，一起改。',
  ),
  'front-matter-missing': error(
    '文章开头没有用 --- 围起来的信息。',
    '第一行是 ---，接着是标题、栏目、时间等，再一行 ---，然后是正文。',
    '从另一篇文章复制开头的部分，改成这一篇的内容。',
  ),
  'article-body-empty': error(
    '文章没有正文。',
    '第二个 --- 后面是正文。',
    '写上正文；还没写完时加一行 draft: true。',
  ),
  'article-meeting': error('{state}', '会议报道有会议卡（meeting），别的文种没有。', '{action}'),
  'article-reviews': error(
    '三审记录不完整：{state}。',
    '初审、复审、终审各一次，人不重复，日期不倒退，也不晚于发布。',
    '照审稿单在 reviews 里补齐或改正；还没审完时加一行 draft: true。',
  ),
  'article-change': error(
    '{state}',
    '发布后改过的文章同时写修改时间和修改说明，修改不早于发布。',
    '{action}',
  ),
  'article-cover': error(
    '题图 {found} {state}。',
    '题图是 drawings 文件夹里的线描图，只用规定的几种图形，不带脚本、样式和外部链接。',
    '{action}',
  ),
  'article-held': hint(
    '这篇文章的发布时间是 {found}，数据日是 {asOf}，现在不会出现在网站上。',
    '到了发布时间，下一次生成网站时自动发布。',
    '不用改；要马上发布就把发布时间改成现在。',
  ),
  'article-double': error(
    '{found} 和 {other} 是同一个网址。',
    '一个网址只有一篇文字，用 .md 或者 .mdx，不能两样都有。',
    '留下一个，删掉另一个。',
  ),
  'mdx-syntax': error(
    '这一页从“{found}”起没法读下去。',
    '.mdx 的正文里，尖括号和花括号有特别的意思：组件要写完整，网址写成 [文字](网址)。',
    '补全第 {line} 行的组件；只是文字的尖括号和花括号，前面加一个反斜杠 \\。',
  ),
  'mdx-part': error(
    '{?code:正文里有程序：{found}}{?component:没有这个组件：{found}}{?attribute:组件的写法不对：{found}}{?spot:组件放错了地方：{found}}',
    '.mdx 的正文里只有文字和三种组件：<Fig id="数字编号">显示的文字</Fig> 放在句子里；<Contacts /> 和 <Accounts /> 各占一行，前后空行，不在列表和引文里。',
    '{?code:删掉它；.mdx 里引用数字写 <Fig id="数字编号">显示的文字</Fig>，不写 :fig。}{?component:改成规定的组件，或者删掉它。}{?attribute:照样子重写，属性只有 Fig 的 id，值写在双引号里。}{?spot:挪到单独一行，前后空行；Fig 里面只写文字。}',
  ),
  'raw-html': error(
    '正文里有网页代码：{found}',
    '正文只写文字和规定的记号；网页代码会原样显示给读者。',
    '删掉第 {line} 行尖括号和里面的内容，只留文字；加粗写 **文字**，链接写 [文字](网址)。',
  ),
  'figure-syntax': error(
    '数字引用没有写对：{found}',
    '应为 :fig[显示的文字]{id=数字编号}，都用英文半角符号，方括号里不能有星号、换行和链接。',
    '照这个样子重写第 {line} 行的引用。',
  ),
  'figure-unknown': error(
    '引用的数字 {found} 不在 data/figures.csv 里。',
    '文章里的数字都出自引用数字表。',
    '{?suggestion:把编号改成 {suggestion}；如果确实是新数字，}先在 data/figures.csv 里加上这个数字和它的来源。',
  ),
  'figure-label': error(
    '{?label:“{label}”和引用数字 {figure}（{full}）不符：{why}。}{?bare:引用数字 {figure} 没有写出文字。}',
    '文章里的写法和表里的数值、单位、精确程度一致；新闻和公告里都要写出文字。',
    '改成 {written}{?label:；如果文章没错，核对 data/figures.csv}。',
  ),
  'figures-beside': error(
    '{?scope:数字 {figure} 的口径是{scope}，同一段里的 {other} 是{otherScope}，文中没有写明}{?when:数字 {figure}（{when}）和 {other}（{otherWhen}）是同一个指标、不同的时间，文中没有写明各是什么时候}。',
    '口径或者时间不一样的数放在一起时，写明各是哪一种，读者才不会直接相比、相加。',
    '{?scope:在这一段里写上“{unsaid}”，例如“{otherScope}……，其中{scope}……”；表格可以在下面一段里注明。}{?when:在每个数的前面写上它的时间，例如“2025 年……，2024 年……”。}',
  ),
  'title-figure': error(
    '{?title:标题}{?summary:摘要}里写着 {found}，正文引用的数字里没有这个数。',
    '标题和摘要里的金额，正文里都有同一个数，写成 :fig，和账表核对过。',
    '照正文里的数字改正{?title:标题}{?summary:摘要}；数没有错时，在正文里用 :fig 引用这个数。',
  ),
  'figure-newer': error(
    '引用数字 {figure} 截至 {asOf}，晚于文章的发布时间 {published}。',
    '文章里不会有发布以后才有的数字。',
    '换一个截至日期更早的数字；如果是后来补写的，写上修改时间和修改说明。',
  ),
  'figure-fields': error(
    '引用数字 {figure}：{state}。',
    '要么写 value（来源报告的数值）和 source_id，要么写 query（从账里算）和 as_of_on，只写一种；元的数值有两位小数；自己的百分比写明分子和分母，由账里算。',
    '在{place}{action}。',
  ),
  'figure-query': error(
    '取数写成了“{found}”，{state}。',
    '先写 received（收到）、paid（用出）、closing（结存）、gifts（笔数）或 rows（行数），再写 fund=基金编号（可省）、from=整月第一天、to=整月最后一天；物资先写 goods-received（收到）、goods-issued（发放）、goods-transferred（调拨）或 goods-written-off（报损），再写 item=品名编号、project=或 campaign=（可省）和起止日期，goods-value 是折合金额；百分比写分子/分母，例如 paid/received（用出占收到）；单位和算出来的一样，和期间一致，不晚于截至日期。',
    '{?unit:把单位（unit）改成 {unit}，或者换一种取数}{?suggestion:在{place}写 {suggestion}}{?unknown:在{place}照这个样子重写：received fund=flood from=2026-07-01 to=2026-08-31}。',
  ),
  'bare-money': warning(
    '正文里的“{found}”没有引用数字表。',
    '文章里的金额用 :fig[…]{id=…} 写，读者才能查到出处。',
    '{?suggestion:改成 {suggestion}。}{?unknown:先在 data/figures.csv 里加上这个数字，再引用它。}',
  ),
  'text-pinyin': warning(
    '“{found}”像是从网页粘贴时混进来的繁体字和注音。',
    '正文用规范简体字，不带注音。',
    '照原文重打这一处。',
  ),
  'text-table': warning(
    '从第 {line} 行起有 {rows} 行像是从 Excel 或 Word 粘贴的表格，格子之间是制表符；网页上它们会连成一段。',
    '表格一行写一行，格子用竖线隔开，第二行是横线。',
    '把这些行改成表格，前两行写成 {first} 和 {rule}，下面每一行照第一行的样子写。',
  ),
  'text-heading': warning(
    '“{found}”不会显示成小标题，或者成了第二个大标题。',
    '大标题只有开头的 title；正文的小标题用两个井号，井号后面空一格。',
    '改成 {suggestion}。',
  ),
  'text-half-width': warning(
    '汉字之间用了半角标点：“{found}”。',
    '汉字之间用全角标点。',
    '改成“{suggestion}”。',
  ),
};
