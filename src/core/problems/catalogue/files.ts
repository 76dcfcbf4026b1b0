import { error } from '../words.ts';

/** Files, encoding, headings and rows, before any cell is read. */
export const files = {
  'file-missing': error(
    '没有找到 {file}。',
    '这个文件必须有；没有内容时只留一行列名。',
    '新建 {file}{?columns:，第一行写列名：{columns}}。',
  ),
  'file-unknown': error(
    '{file} 不是网站认识的文件，它的内容不会出现在网站上。',
    'data 文件夹里只放规定的表；文章是 news、notices、pages 里的 .md 文件，线描图是 drawings 里的 .svg 文件。',
    '{?suggestion:改名为 {suggestion}，或者}删除这个文件。',
  ),
  'file-empty': error(
    '{file} 是空的，连列名都没有。',
    '第一行是列名；没有内容时只留这一行。',
    '在第一行写列名：{columns}。',
  ),
  'encoding-mark': error(
    '{file} 开头有一个看不见的字节序标记（BOM），第一列的列名会因此认不出来。',
    '不带 BOM 的 UTF-8。',
    '在 Excel 里选“另存为”时不要选带 BOM 的格式；用记事本打开，另存为，编码选“UTF-8”。',
  ),
  'encoding-not-utf8': error(
    '{file} 不是 UTF-8 编码，汉字会变成乱码。Excel 直接存的 CSV 常常是 GB18030。',
    '不带 BOM 的 UTF-8。',
    '用记事本打开这个文件，另存为，编码选“UTF-8”。',
  ),
  'csv-quotes': error(
    '第 {line} 行的双引号不成对，后面的内容都被当成了一个格子。',
    '格子里有逗号或引号时，整格用双引号包住，里面的引号写两遍。',
    '在第 {line} 行补上缺的双引号，或者删掉多的。',
  ),
  'header-missing': error(
    '缺少列 {column}（{title}）。',
    '列名：{columns}。',
    '在第一行加上 {column}，并填好每一行。',
  ),
  'header-unknown': error(
    '不认识列名“{found}”。',
    '列名：{columns}。',
    '{?suggestion:把{place}改成 {suggestion}，或者}删除这一列。',
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
    '每行写成“名称: 内容”，冒号后面空一格，缩进用空格；内容里有冒号、井号或引号时，整段用双引号包住。',
    '改正第 {line} 行；拿不准时照着别的文件的同一行写。',
  ),
  'field-missing': error(
    '缺少 {column}（{title}）。',
    '这一项必须填写{?description:：{description}}。',
    '加一行“{column}: …”。',
  ),
  'field-unknown': error(
    '不认识“{found}”这一项。',
    '这里可以写：{columns}。',
    '{?suggestion:把它改成 {suggestion}，或者}删除这一行。',
  ),
  'field-form': error(
    '{column}（{title}）的内容是{found}。',
    '应为{expected}。',
    '{?quote:给内容加上双引号：{column}: "{quote}"。}{?list:改成列表：下一行缩进两格，用“- ”开头，一行一个。}{?other:按这个样子重写这一项。}',
  ),
};
