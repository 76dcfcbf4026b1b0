import { z } from 'zod';
import { code, count, date, id, sha256, text, url } from './column.ts';

export const documentClasses = {
  charter: ['章程', 'charter'],
  rule: ['制度', 'rule'],
  'annual-report': ['年度工作报告', 'annual report'],
  budget: ['预算', 'budget'],
  'final-accounts': ['决算', 'final accounts'],
  'financial-report': ['财务报告', 'financial report'],
  'audit-report': ['审计报告', 'audit report'],
  certificate: ['证书', 'certificate'],
  agreement: ['协议', 'agreement'],
  plan: ['方案', 'plan'],
  minutes: ['会议纪要', 'minutes'],
  notice: ['通知', 'notice'],
  evaluation: ['评估', 'evaluation'],
  source: ['引用来源', 'source'],
} as const;

/** `documents.csv`: signed papers, as `public/documents/<id>.pdf`, and sources of somebody else, without a file. */
export const documentSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once' }),
  class: code(documentClasses, {
    zh: '类别',
    en: 'class',
    description: '引用别人的文件写 source，不放 PDF',
    life: 'once',
  }),
  title: text({ zh: '标题', en: 'title', life: 'once' }),
  issuedBy: text({ zh: '发文单位', en: 'issued by', life: 'once' }),
  issuedOn: date({
    zh: '成文日期',
    en: 'issued on',
    description: '文件上的日期；引用别人的文件可以不填',
    life: 'once',
    past: true,
  }).optional(),
  publishedOn: date({ zh: '公布日期', en: 'published on', life: 'once', past: true, notBefore: 'issued_on' }),
  sha256: sha256({
    zh: '文件指纹（SHA-256）',
    en: 'SHA-256',
    description: '由文件内容算出；留空时检查结果会给出',
    life: 'once',
    proof: 'file',
  }).optional(),
  pages: count({
    zh: '页数',
    en: 'pages',
    description: 'PDF 的页数',
    unit: '页',
    life: 'once',
    proof: 'file',
  }).optional(),
  twin: text({
    zh: '同内容网页',
    en: 'twin page',
    description: '本站同内容网页的网址，例如 /charter/；扫描件要有',
    life: 'current',
  }).optional(),
  url: url({ zh: '原文地址', en: 'address', description: '引用别人的文件才填', life: 'current' }).optional(),
  replacesId: id({
    zh: '代替哪个文件',
    en: 'replaces',
    description: '它代替的旧文件',
    life: 'once',
    target: 'documents',
  }).optional(),
});

export type Document = z.output<typeof documentSchema>;
