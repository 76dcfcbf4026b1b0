import { z } from 'zod';
import { cell, code, date, id, recordId, text } from './column.ts';

export const correctionKinds = {
  fix: ['更正', 'fix'],
  withdraw: ['撤回', 'withdraw'],
  redact: ['隐去', 'redact'],
} as const;

/**
 * `corrections.csv`: how a published cell became another. Several of one cell make a chain, old → … → new, in the order of the file.
 * withdraw names the amount of a ledger row (of a register's record its id) and leaves `new` empty; redact leaves `old` empty.
 */
export const correctionSchema = z.strictObject({
  id: id({ zh: '编号', en: 'id', life: 'once', examples: ['c-2026-001'] }),
  recordId: recordId({
    zh: '改哪一条',
    en: 'record',
    description: '名单的行写它的编号；登记表写表名/编号，名单登记写 batches/表/编号',
    life: 'once',
  }),
  field: text({
    zh: '改哪一列',
    en: 'field',
    description: '英文列名；撤回名单里的一行写金额或数量那一列，撤回登记写 id',
    life: 'once',
    examples: ['amount'],
  }),
  old: cell({
    zh: '原来',
    en: 'old',
    description: '公布时的写法，一字不差；隐去时留空，不重复泄露的内容',
    life: 'once',
    private: true,
  }).optional(),
  new: cell({
    zh: '现在',
    en: 'new',
    description: '现在的写法，一字不差；撤回时留空',
    life: 'once',
    private: true,
  }).optional(),
  kind: code(correctionKinds, { zh: '做法', en: 'kind', life: 'once' }),
  reason: text({ zh: '原因', en: 'reason', description: '怎么错的，怎么发现的', life: 'once' }),
  decidedOn: date({ zh: '决定日期', en: 'decided on', life: 'once', past: true }),
  approvedBy: text({ zh: '批准人', en: 'approved by', description: '职务和姓', life: 'once' }),
});

export type Correction = z.output<typeof correctionSchema>;
