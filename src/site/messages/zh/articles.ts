/** News, notices and what stands at their foot. */
export const articles = {
  source: (name: string) => `来源：${name}`,
  drawn: (name: string) => `绘图：${name}`,
  photographed: (name: string) => `摄影：${name}`,
  meeting: {
    name: '会议',
    when: '时间',
    form: '形式',
    venue: '地点',
    chair: '主持',
    spoke: '讲话',
    exchanged: '交流',
    reported: '述职',
    attended: '参会',
  },
  credits: {
    source: '来源',
    editors: '编辑',
    steps: { first: '初审', second: '复审', final: '终审' },
  },
  original: {
    heading: '原文署名',
    note: '以下是所转述来源自己的署名，照录，不是本会人员。',
  },
  figures: {
    heading: '文中的数字',
    note: '正文里的数字发布前逐个同账表核对过。账表更正了，旧数划掉，新数写在旁边。',
    asOf: (day: string) => `截至 ${day}`,
    line: (number: string, facts: string) => `${number}. ${facts}。`,
  },
  change: { correction: '更正', update: '修改', at: '时间', id: '编号' },
  attachments: '附件',
  related: '接着看',
  joiner: '、',
  comma: '，',
};
