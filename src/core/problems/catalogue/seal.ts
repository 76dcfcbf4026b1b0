import { error, warning } from '../words.ts';

/** What was published against what stands there now, and the corrections between them. */
export const seal = {
  'seal-broken': error(
    '{record} 的 {field} {?corrected:更正以后应当}{?published:公布时}是{old}，现在{new}，没有更正记录。',
    '公布过的内容，每次改动都要有更正记录，原来的值留在旁边给人看。',
    '{?gone:不该删的，把它放回来}{?there:不该改的，把{place}改回{old}}；确实要改，写上原因和批准人，在 data/corrections.csv 末尾加这一行{?private:；原来的内容不该公开时不加，运行 npm run correct 选“隐去”}。\n{line}',
  ),
  'seal-added': error(
    '名单 {batch} 公布时没有 {record} 这一行。',
    '公布过的名单不再加行；晚到的捐款放进新的一期。',
    '把这一行移到新的名单，在 data/batches.csv 给新名单登记一行。',
  ),
  'seal-lost': error(
    '名单 {batch} 公布过，现在没有它的文件，登记簿里也没有它。',
    '公布过的名单一直在；有错的行逐行更正或撤回。',
    '解压 {copy}，放回 {file}；从以前的版本取回 data/batches.csv 的那一行。',
  ),
  'text-changed': error(
    '{what} {state}。',
    '公布过的文章和文件网页，每次改动都写明什么时候改的、改了什么；评价标准和受赠账户公布以后不改。',
    '{action}。',
  ),
  'text-lost': error(
    '{what} 在 {on} 封存过，{state}。',
    '公布过的内容一直在；网址变了的，旧网址要能到新的地方。',
    '从以前的版本取回{?whole:这个文件}{?account:这个账户；停用了的，写上 open_to_on（停用日期）}{?article:；换了文件名的，在 data/redirects.csv 加一行，from 写旧网址，to 写新网址}。',
  ),
  'seal-missing': warning(
    '{what}已于 {on} 公布，还没有封存。',
    '公布的那一天封存，以后的改动才看得见。',
    '运行 npm run seal，把 data/published 一起提交。',
  ),
  'seal-due': error(
    '{what}已于 {on} 公布，还没有封存。',
    '发布网站时，公布的内容都已封存。',
    '运行 npm run seal，把 data/published 一起提交，再发布。',
  ),
  'chain-broken': error(
    '封存记录{state}。',
    '封存记录只往后加，每一行带着上一行的指纹；副本和封存时一个字不差。',
    '{action}。',
  ),
  'correction-record': error('更正的是 {found}，{state}。', '更正记录只说公布过的一条记录。', '{action}。'),
  'correction-field': error(
    '更正的列写的是“{found}”，{state}。',
    '更正记录写公布以后不改的一列；撤回时，名单写金额或数量那一列，登记表写 id。',
    '{?suggestion:在{place}写 {suggestion}。}{?unknown:在{place}改正列名。}{?current:删除这一行，直接改那一格。}',
  ),
  'correction-old': error(
    '更正记录写原来是{found}，但 {record} 的 {field} 在这之前是{at}。',
    '同一格的更正一条接一条：第一条从公布时的值起，后一条从前一条的“现在”起，都一字不差。',
    '在{place}写{at}；中间少了一条更正时，把那一条补在前面。',
  ),
  'correction-date': error(
    '决定日期是 {found}，早于{what} {on}。',
    '更正在公布之后，同一格的更正按日期先后写。',
    '在{place}改正年份或日期。',
  ),
  'correction-fields': error(
    '这一条是{title}，但{state}。',
    '更正写原来和现在，两个不一样；撤回写原来，现在留空；隐去留空原来，写现在。',
    '{action}。',
  ),
  'correction-leak': error(
    '{record} 的 {field} 后来隐去了，这里还写着它的内容。',
    '隐去的内容哪里都不再写，更正记录里也不写。',
    '运行 npm run correct，选“隐去”，它会清空这一格并换掉副本。',
  ),
  'correction-withdrawn': error(
    '{record} 已撤回，还在文件里。',
    '撤回的行从文件里拿走，合计不再算它；网页上它的位置留着说明。',
    '从 {file} 删除第 {row} 行，其余的编号不动{?list:；同时更正 data/batches.csv 里的行数、笔数和合计}。',
  ),
};
