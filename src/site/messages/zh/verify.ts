/** How a reader checks the site without trusting it: the words of `/verify/`. */
export const verify = {
  kicker: (number: string) => `第 ${number} 次快照`,
  headline: '这个网站的每个文件都有指纹，改一个字就对不上',
  standfirst:
    '文件的指纹（SHA-256）列在一份清单里；公布过的每份名单、每张表又一行接一行记在封存记录里，每行都带着上一行的指纹。不用相信我们，自己算一遍就知道。',
  facts: {
    asOf: '数据截至',
    previous: '上一次快照',
    first: '这是第一次，前面没有',
    sums: '指纹清单',
    manifest: '带快照的清单',
    chain: '封存记录',
    lines: (count: string) => `${count} 行`,
  },
  page: {
    title: '核对一个文件',
    steps: [
      '打开指纹清单，找到那个文件的一行：前面 64 个字符是指纹，后面是文件的位置。',
      '把文件存下来，在它所在的文件夹里算一遍。Windows 用第一行，macOS 和 Linux 用第二行：',
    ],
    end: '两处一个字符都不差，文件就是我们发布的那个；差一个字符，内容就变过。',
  },
  whole: {
    title: '核对整个网站',
    steps: ['把网站全部存到一个文件夹，连同 SHA256SUMS，在那里运行：'],
    end: '每个文件后面都是 OK，这份网站就和清单一样。哪一个不是，就是哪一个变了。',
  },
  chain: {
    title: '核对封存记录',
    steps: [
      '封存记录的每一行，最后一格是上一行的指纹。取出任何一行（比如第 2 行），去掉换行算一遍，应该等于下一行的最后一格：',
    ],
    end: '从中间删一行、改一行、插一行，后面的每一行都接不上。从末尾截短，会和以前存下来的快照对不上：所以隔一阵存一份封存记录，比相信我们可靠。',
  },
  older: {
    title: '和以前存下来的对照',
    steps: [
      '同一个人改了名单、副本，又把封存记录从头重算一遍，单看这一份网站看不出来。能看出来的，是别处存着的旧的一份：以前存下的封存记录、网站，或者代码仓库的历史。拿旧的封存记录来对照：',
    ],
    end: '新的记录应当以旧的记录开头，一行不差；从哪一行起不一样，这里就写哪一行。',
  },
  names: {
    batch: (table: string, title: string) => `${table}名单${title}`,
    register: (title: string, version: number) => (version === 1 ? title : `${title}，第 ${version} 版`),
    figure: (metric: string, on: string) => `${metric}，截至 ${on}`,
    changed: (title: string, at: string) => `${title}（${at} 修改）`,
    page: (slug: string) => `文件网页 ${slug}`,
    set: (id: string) => `评价标准 ${id}`,
    account: (title: string) => `受赠账户 ${title}`,
  },
  kept: '封存的是：名单、登记表里公布以后不改的各列、从账里算的数字、新闻和公告、代替文件的网页、评价标准、受赠账户。随时更新、不封存的是：介绍性的网页、电话、设置、放假安排和登记表里“现在”的各列。',
  latest: {
    title: '最近封存的',
    number: '行',
    on: '日期',
    kind: '种类',
    key: '内容',
    rows: '行数',
    total: '合计，元',
    sha256: '指纹开头',
    caption: '封存记录最近的几行',
    note: (shown: string, all: string) => `列出最近 ${shown} 行，全部 ${all} 行在封存记录里。`,
    none: '还没有封存过。',
  },
};
