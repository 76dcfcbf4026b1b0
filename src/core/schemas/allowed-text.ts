import { z } from 'zod';
import { code, date, id, text } from './column.ts';

/** `allowed-texts.csv`: addresses and mailboxes that look private and are published on purpose, each reviewed by a person. */
export const allowedTextSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id' }),
  value: text({
    zh: '原文',
    en: 'text',
    description: '照网站上的写法，一字不差；办事地点从单位写起',
    examples: ['市民中心3号楼501室'],
  }),
  kind: code(
    { email: ['邮箱', 'e-mail'], address: ['地址', 'address'] },
    { zh: '是什么', en: 'kind', description: '个人的号码不能放行' },
  ),
  reasonText: text({ zh: '为什么可以公开', en: 'reason' }),
  owner: text({ zh: '是谁的', en: 'owner', description: '单位名称' }),
  decidedOn: date({ zh: '核对日期', en: 'decided on', past: true }),
  decidedBy: text({ zh: '核对人', en: 'decided by', description: '职务和姓' }),
});
