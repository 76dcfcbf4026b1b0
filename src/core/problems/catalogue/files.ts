import { error } from '../words.ts';

const saveAs =
  '用“记事本”打开这个文件，选“另存为”，编码选“UTF-8”（不是“带有 BOM 的 UTF-8”），覆盖原来的文件；Excel 和 WPS 存的 CSV 每次都要这样转一次。';

/** Files, encoding, headings and rows, before any cell is read. */
export const files = {
  'file-missing': error(
    '没有找到 {file}。',
    '这个文件必须有{?columns:；没有内容时只留一行列名}。',
    '如果是误删的，找回它；从来没有时新建 {file}，{?columns:第一行写列名：{columns}}{?fields:每行一项，写上：{fields}}。',
  ),
  'file-unknown': error(
    '{file} 不是网站认识的文件，它的内容不会出现在网站上。',
    'data 文件夹里只放规定的表；文章是 news、notices、pages 里的 .md 文件（pages 里也可以是 .mdx），栏目介绍是 sections 里的 .md 文件{?sections:（只有 {sections} 这几个）}，线描图是 drawings 里的 .svg 文件，照片是 pictures 里的 .jpg、.png、.webp 文件。',
    '{?suggestion:改名为 {suggestion}，或者}把这个文件移到别处。',
  ),
  'file-empty': error(
    '{file} 是空的。',
    '{?columns:第一行是列名；没有内容时只留这一行}{?fields:每行一项，写成“名称: 内容”}。',
    '如果是误删的，找回内容；{?columns:新文件在第一行写列名：{columns}}{?fields:新文件写上：{fields}}。',
  ),
  'encoding-mark': error(
    '{file} 存成了“带有 BOM 的 UTF-8”，开头多了一个看不见的标记，第一个名称会认不出来。',
    '编码是不带标记的 UTF-8。',
    saveAs,
  ),
  'encoding-not-utf8': error(
    '{file} 的编码不是 UTF-8，汉字会变成乱码。',
    '编码是不带标记的 UTF-8；Excel 和 WPS 直接存的 CSV 常常不是。',
    saveAs,
  ),
  'csv-quotes': error(
    '{place}的双引号不成对，后面的内容都被当成了这一格。',
    '格子里有逗号、引号时，整格用双引号包住，里面的引号写两遍。',
    '在{place}补上缺的双引号，或者删掉多的；改好以后再检查一次后面的行。',
  ),
  'header-missing': error(
    '缺少列 {column}（{title}）。',
    '列名：{columns}。',
    '在第一行加上 {column}，并填好每一行。',
  ),
  'header-unknown': error(
    '{?found:不认识列名“{found}”。}{?nameless:{nameless} 列没有列名。}',
    '列名：{columns}。',
    '{?suggestion:把{place}改成 {suggestion}，或者}{?found:删除{place}整列。}{?nameless:删除 {nameless} 列；列里有内容时，在第一行写上列名。}',
  ),
  'header-duplicate': error(
    '列名 {column} 出现了两次，在 {first} 列和 {second} 列。',
    '每个列名只出现一次。',
    '删除 {second} 列，或者改正它的列名。',
  ),
  'row-width': error(
    '第 {row} 行有 {found} 格，列名有 {columns} 个。',
    '每行的格数和列名一样多；没有内容的格子留空，逗号不能少。',
    '{?more:检查第 {row} 行有没有多出来的逗号；格子里本来就有逗号时，整格用双引号包住。}{?fewer:在第 {row} 行补上缺的逗号。}',
  ),
  'row-blank': error('第 {row} 行是空行。', '数据之间和末尾都没有空行。', '删除第 {row} 行。'),
  'yaml-syntax': error(
    '第 {line} 行的写法读不懂{?detail:：{detail}}。',
    '每行写成“名称: 内容”，冒号后面空一格，同一层左边对齐，缩进用空格；内容里有冒号、井号、星号或引号时，整段用双引号包住。',
    '改正第 {line} 行{?suggestion:，写成 {suggestion}}{?delete:，多出来的一行删掉}{?unknown:；拿不准时照着别的文件的同一行写}。',
  ),
  'field-missing': error(
    '缺少 {column}（{title}）。',
    '这一项必须填写{?description:：{description}}。',
    '加一行 {example}{?write:，写上{title}}{?codes:，从这些里选一个：{codes}}。',
  ),
  'field-unknown': error(
    '不认识“{found}”这一项。',
    '这里可以写：{columns}。',
    '{?suggestion:把它改成 {suggestion}，或者}删除这一项。',
  ),
  'field-form': error(
    '{column}（{title}）的内容是{found}。',
    '应为{expected}{?columns:，里面可以写：{columns}}。',
    '{?quote:给内容加上双引号：{key}: "{quote}"。}{?listed:写成 {key}: ["{listed}"]。}{?list:下一行起每行一个，缩进两格，用“- ”开头。}{?record:只留 {key}: ，下一行起每行一项，缩进两格。}{?flag:写 true 或 false。}{?text:写成一行文字，用双引号包住。}',
  ),
  'demonstration-left': error(
    '网站不是演示站，这里却还是演示用的“{found}”。',
    '真实的网站只写真实的单位、电话和邮箱；演示用的号码在现实里不存在。',
    '在{place}照登记证书和实际情况填写；还在试用，就在 data/site.yaml 写 demonstration: true。',
  ),
};
