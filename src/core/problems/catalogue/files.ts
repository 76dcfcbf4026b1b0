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
  'files-missing': error(
    '缺 {count} 个必须有的文件：{names}。',
    '这些文件必须有；没有内容的表只留一行列名。',
    '核对文件夹有没有写错；是新的网站，就运行 npm run init -- 文件夹，它补上没有的文件，已有的不动。',
  ),
  'file-unknown': error(
    '{file} 不是网站认识的文件，它的内容不会出现在网站上。',
    'data 文件夹里只放规定的表；文章是 news、notices、pages 里的 .md 文件（pages 里也可以是 .mdx），栏目介绍是 sections 里的 .md 文件{?sections:（只有 {sections} 这几个）}，线描图是 drawings 里的 .svg 文件，照片是 pictures 里的 .jpg、.png、.webp 文件。',
    '{?suggestion:改名为 {suggestion}，或者}{?table:把它移到网站文件夹以外，再运行 npm run import -- 文件名，它会变成名单，原来的表格不动。}{?words:打开它，把文字复制到新的 .md 文件里（开头照同类文章的样子写），再把它移到别处。}{?markdown:把文件名末尾的 .mdx 改成 .md；里面的 <Fig> 改写成 :fig。}{?photo:用看图软件打开，另存为 JPG，再用新的文件。}{?other:把这个文件移到别处。}',
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
  'file-packed': error(
    '{file} 的扩展名是 .csv，里面却是 Excel 或 WPS 的工作簿。',
    'CSV 是只有文字和逗号的文件；改扩展名不会把工作簿变成 CSV。',
    '{?list:把它的扩展名改回 .xlsx，移到网站文件夹以外，再运行 npm run import -- 文件名。}{?register:用 Excel 或 WPS 打开，另存为“CSV UTF-8”，再用“记事本”把编码换成“UTF-8”。}',
  ),
  'csv-quotes': error(
    '{place}的双引号不成对，后面的内容都被当成了这一格。',
    '格子里有逗号、引号时，整格用双引号包住，里面的引号写两遍。',
    '在{place}补上缺的双引号，或者删掉多的；改好以后再检查一次后面的行。',
  ),
  'header-missing': error('缺少列 {missing}。', '列名：{columns}。', '在第一行加上 {names}，并填好每一行。'),
  'header-none': error(
    '第 1 行没有一个认识的列名{?mark:，整行只有一格，像是用{mark}隔开的}。',
    '第 1 行是英文的列名，用英文逗号隔开；上面没有题目和说明。',
    '{?titles:把第 1 行换成：{titles}。}{?unknown:删掉列名上面的题目和说明，在第 1 行写列名：{columns}。}{?list:名单是从 Excel 来的，不用自己改：运行 npm run import -- 文件名。}',
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
  'row-total': error(
    '第 {row} 行是合计（“{found}”）。',
    '表里只有一行一行的内容；合计由程序算，名单的合计写在 data/batches.csv。',
    '删除第 {row} 行；它和登记簿的合计不一样时，先查清哪一个对。',
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
  'fields-empty': error(
    '有 {count} 项没有填：{fields}。',
    '写在这里的每一项都要填；引号里什么都没有，网站上就是空的。',
    '照登记证书和实际情况，在每一项的双引号里填上内容；不是必填的一项可以整行删掉。',
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
