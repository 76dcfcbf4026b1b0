/** Who a chapter is and how it is reached. */
export const chapters = {
  phone: '电话',
  email: '电子邮件',
  answered: (hours: string) => `接听：${hours}。`,
  facts: {
    heading: '本会',
    name: '全称',
    form: '性质',
    founded: '成立',
    representative: '法定代表人',
    supervisor: '主管',
    code: '信用代码',
    address: '地址',
    hours: '办公',
    phones: '电话',
  },
};
