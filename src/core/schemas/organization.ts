import { z } from 'zod';
import { code, creditCode, date, id, list, record, text } from './column.ts';
import { channel } from './vocabulary.ts';

const account = record(
  {
    id: id({ zh: '编号', en: 'id' }),
    title: text({ zh: '名称', en: 'title' }),
    holder: text({ zh: '户名', en: 'holder' }),
    bank: text({ zh: '开户行或平台', en: 'bank or platform' }),
    number: text({ zh: '账号', en: 'number', description: '照开户资料抄写' }),
    channel: code(channel, { zh: '渠道', en: 'channel' }),
    openFromOn: date({ zh: '启用日期', en: 'open from', description: '从哪一天起收款' }),
    openToOn: date({ zh: '停用日期', en: 'open to', description: '停用以后才填' }).optional(),
  },
  { zh: '账户', en: 'account' },
);

/** `organization.yaml`: who publishes; the only place for the chapter's own accounts and telephones (慈善法 24). */
export const organizationSchema = z.strictObject({
  name: text({ zh: '单位名称', en: 'name' }),
  shortName: text({ zh: '简称', en: 'short name' }),
  creditCode: creditCode({
    zh: '统一社会信用代码',
    en: 'unified social credit code',
    description: '照登记证书抄写',
  }),
  legalForm: text({ zh: '单位性质', en: 'legal form' }),
  foundedOn: date({ zh: '成立日期', en: 'founded on' }),
  legalRepresentative: text({ zh: '法定代表人', en: 'legal representative' }),
  address: text({ zh: '地址', en: 'address' }),
  postcode: text({ zh: '邮编', en: 'postcode' }),
  officeHours: text({ zh: '办公时间', en: 'office hours' }),
  phones: list(text({ zh: '电话', en: 'phone' }), {
    zh: '电话',
    en: 'phones',
    description: '座机；个人手机号不写',
  }),
  supervisionPhone: text({ zh: '监督电话', en: 'supervision phone' }),
  email: text({ zh: '邮箱', en: 'email' }),
  supervisor: text({ zh: '业务主管单位', en: 'supervising body' }),
  certificate: record(
    {
      documentId: id({ zh: '证书文件', en: 'document', target: 'documents' }),
      number: text({ zh: '证书编号', en: 'number' }),
      issuer: text({ zh: '发证机关', en: 'issuer' }),
      validFromOn: date({ zh: '有效期自', en: 'valid from' }),
      validToOn: date({ zh: '有效期至', en: 'valid to' }),
    },
    { zh: '公开募捐资格证书', en: 'fundraising certificate' },
  ),
  accounts: list(account, { zh: '受赠账户', en: 'accounts', description: '捐款账号只写在这里' }),
  icpNo: text({ zh: 'ICP 备案号', en: 'ICP number' }).optional(),
  policeNo: text({ zh: '公安备案号', en: 'police record number' }).optional(),
});

export type Organization = z.output<typeof organizationSchema>;
export type Account = Organization['accounts'][number];
