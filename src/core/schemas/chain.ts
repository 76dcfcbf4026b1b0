import { z } from 'zod';
import { code, count, date, decimal, sha256, text } from './column.ts';

export const sealKinds = {
  batch: ['名单', 'batch'],
  register: ['登记表', 'register'],
  figure: ['数字', 'figure'],
  text: ['文字', 'text'],
  board: ['对照表', 'board'],
  snapshot: ['快照', 'snapshot'],
} as const;
export type SealKind = keyof typeof sealKinds;

/** `published/chain.csv`: what was published, and when. Append-only: each line holds the hash of the line before. */
export const chainSchema = z.strictObject({
  seq: count({ zh: '序号', en: 'number', life: 'once' }),
  on: date({ zh: '封存日期', en: 'sealed on', life: 'once' }),
  kind: code(sealKinds, { zh: '种类', en: 'kind', life: 'once' }),
  key: text({
    zh: '封存了什么',
    en: 'key',
    description:
      '名单写表/编号，登记表写表名，数字写编号、口径和截至日期，文字写文件、发布时间和修改时间，对照表写快照',
    life: 'once',
  }),
  version: count({
    zh: '版本',
    en: 'version',
    description: '登记表增加一次、隐去一次，各升一版',
    life: 'once',
  }),
  rows: count({ zh: '行数', en: 'rows', unit: '行', life: 'once', proof: 'file' }).optional(),
  total: decimal({ zh: '合计', en: 'total', life: 'once', proof: 'file' }).optional(),
  sha256: sha256({ zh: '指纹（SHA-256）', en: 'SHA-256', life: 'once', proof: 'file' }),
  previous: sha256({ zh: '上一行的指纹', en: 'previous', life: 'once', proof: 'file' }),
});

export type ChainLine = z.output<typeof chainSchema>;
