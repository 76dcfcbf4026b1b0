import { z } from 'zod';
import { code, count, date, id, text } from './column.ts';

export const accessibilityMethods = {
  automated: ['自动检查', 'automated'],
  manual: ['人工检查', 'manual'],
  'user-test': ['读者试用', 'user test'],
} as const;

/** `accessibility.csv`: checks whether everybody can read the site, and what is still open (无障碍环境建设法 32). */
export const accessibilityCheckSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  checkedOn: date({ zh: '检查日期', en: 'checked on', life: 'once', past: true }),
  method: code(accessibilityMethods, { zh: '方法', en: 'method', life: 'once' }),
  toolText: text({ zh: '用什么检查', en: 'tool', description: '工具和版本，或者读者的设备', life: 'once' }),
  pages: count({
    zh: '页数',
    en: 'pages',
    description: '检查了多少页',
    unit: '页',
    life: 'once',
    proof: 'stated',
  }),
  serious: count({
    zh: '严重问题',
    en: 'serious findings',
    description: '检查那天还没有改的严重问题',
    unit: '个',
    life: 'once',
    proof: 'stated',
  }),
  by: text({ zh: '检查人', en: 'by', description: '单位和职务', life: 'once' }),
  openText: text({ zh: '还没有做到的', en: 'open', description: '都做到了写“无”', life: 'once' }),
  documentId: id({ zh: '依据文件', en: 'document', life: 'once', target: 'documents' }).optional(),
});
