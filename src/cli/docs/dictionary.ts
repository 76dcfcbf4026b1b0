import { z } from 'zod';
import type { PredicateKind } from '../../core/indicators/predicate.ts';
import { predicates } from '../../core/indicators/predicates.ts';
import { articleSchema, pageSchema, sectionSchema } from '../../core/schemas/article.ts';
import { calendarDaySchema } from '../../core/schemas/calendar-day.ts';
import {
  type ColumnMeta,
  type Form,
  innerOf,
  type Life,
  metaOf,
  type Proof,
} from '../../core/schemas/column-meta.ts';
import { indicatorSetSchema } from '../../core/schemas/indicator.ts';
import { organizationSchema } from '../../core/schemas/organization.ts';
import { siteSchema } from '../../core/schemas/site.ts';
import { ledgers, registers, tableTitles } from '../../core/schemas/tables.ts';
import { identities } from '../../core/schemas/vocabulary.ts';
import { columnOf } from '../../core/values/property.ts';
import { ledgerTables } from '../../core/values/record-id.ts';
import { table } from './markdown.ts';

/** A column, or a field of a YAML text: `accounts[].number`. */
interface Field {
  readonly name: string;
  readonly meta: ColumnMeta;
  readonly optional: boolean;
}

const inner = (type: z.ZodType): z.ZodType => (type instanceof z.ZodOptional ? innerOf(type) : type);

/** All fields of a record, those of records inside it after it. */
function fieldsOf(schema: z.ZodObject, before = ''): Field[] {
  return Object.entries(schema.shape).flatMap(([property, field]) => {
    const type = field as z.ZodType; // a shape holds zod types
    const name = `${before}${columnOf(property)}`;
    const own = { name, meta: metaOf(type), optional: type instanceof z.ZodOptional };
    const bare = inner(type);
    if (bare instanceof z.ZodObject) return [own, ...fieldsOf(bare, `${name}.`)];
    if (!(bare instanceof z.ZodArray)) return [own];
    const item = inner(bare.element as z.ZodType); // zod types it as its core type
    if (item instanceof z.ZodObject) return [own, ...fieldsOf(item, `${name}[].`)];
    const { codes } = metaOf(item);
    return [codes ? { ...own, meta: { ...own.meta, codes } } : own];
  });
}

const forms: Readonly<Record<Form, string>> = {
  amount: '金额，两位小数',
  date: '日期',
  moment: '日期和时分',
  period: '期间',
  year: '年度',
  count: '整数',
  quantity: '数量，最多三位小数',
  decimal: '数字',
  code: '选一个',
  id: '编号',
  'row-id': '名单里一行的编号',
  'record-id': '一条记录',
  ids: '几个编号，用 ; 隔开',
  'row-ids': '几行的编号，用 ; 隔开',
  text: '文字',
  cell: '照那一格的写法',
  tail: '四位数字',
  sha256: '64 位指纹',
  'credit-code': '18 位代码',
  url: '网址',
  path: '本站地址',
  flag: 'true 或 false',
  list: '列表',
  record: '一组内容',
};

const lives: Readonly<Record<Life, string>> = {
  once: '公布后不改',
  grows: '只增加',
  current: '随时更新',
};

const proofOf = (proof: Proof): string => (proof === 'stated' ? '数据里无法核对' : identities[proof][0]);

// What every column of a form shows; the introduction says it once.
const COMMON = new Set(['2026-03-02', '1200.50', 'flood']);

/** How a cell is written: form, unit, codes with titles, an example. */
function writing({ form, unit, codes, examples }: ColumnMeta): string {
  const titles = Object.entries(codes ?? {}).map(([code, { zh }]) => `\`${code}\` ${zh}`);
  const example = examples?.find((one) => form !== 'code' && !COMMON.has(one) && form !== 'amount');
  return [
    forms[form] + (unit === undefined ? '' : `，单位${unit}`),
    ...(titles.length > 0 ? [titles.join('、')] : []),
    ...(example === undefined ? [] : [`例如 \`${example}\``]),
  ].join('：');
}

/** Where the ids of a column come from. */
function source({ target }: ColumnMeta): string[] {
  if (target === undefined) return [];
  if (target === 'rows') return ['名单里已有的编号'];
  return target === 'accounts'
    ? ['取自 organization.yaml 的 accounts']
    : [`取自 ${target}.csv（${tableTitles[target].zh}）`];
}

const notes = (meta: ColumnMeta): string =>
  [
    ...(meta.description === undefined ? [] : [meta.description]),
    ...source(meta),
    ...(meta.notBefore === undefined ? [] : [`不早于 ${meta.notBefore}`]),
    ...(meta.past ? ['不晚于数据日'] : []),
    ...(meta.private ? ['可能涉及个人：检查结果里不显示'] : []),
  ].join('；');

const must = ({ optional }: Field): string => (optional ? '' : '是');

const column = (field: Field): string[] => [
  `\`${field.name}\``,
  field.meta.title,
  must(field),
  writing(field.meta),
  field.meta.life === undefined ? '' : lives[field.meta.life],
  field.meta.proof === undefined ? '' : proofOf(field.meta.proof),
  notes(field.meta),
];

const COLUMNS = ['列', '名称', '必填', '写法', '公布以后', '怎样核对', '说明'];

const registerPart = (name: keyof typeof registers): string =>
  [`### ${name}.csv：${tableTitles[name].zh}`, table(COLUMNS, fieldsOf(registers[name]).map(column))].join(
    '\n\n',
  );

const calendarPart = (): string =>
  [
    '### calendars/<年>.csv：放假和补班',
    '一年一个文件，算工作日用。当年的放假通知公布以前，只写法律规定的节日。',
    table(COLUMNS, fieldsOf(calendarDaySchema).map(column)),
  ].join('\n\n');

const kinds: Readonly<Record<PredicateKind, string>> = {
  presence: '有没有',
  completeness: '全不全',
  timeliness: '按不按时',
  reconciliation: '对不对得上',
};

const predicatePart = (): string =>
  [
    '#### 判断',
    '一项要求用一种判断（check）。名称固定，以后不改。没有自己写期限的，用指标 due 里的期限。',
    table(
      ['判断', '看什么', '可以写的参数'],
      predicates.map(({ name, kind, takes }) => [
        `\`${name}\``,
        kinds[kind],
        takes.map((one) => `\`${columnOf(one)}\``).join('、'),
      ]),
    ),
  ].join('\n\n');

const ledgerPart = (name: (typeof ledgerTables)[number]): string =>
  [
    `### ledgers/${name}/<名单编号>.csv：${tableTitles[name].zh}`,
    '每个名单一个文件，文件名是名单编号；每一列公布后都不改。',
    table(
      COLUMNS.filter((title) => title !== '公布以后'),
      fieldsOf(ledgers[name]).map((field) => column(field).filter((_, i) => i !== 4)),
    ),
  ].join('\n\n');

const textPart = (title: string, schema: z.ZodObject): string =>
  [
    `### ${title}`,
    table(
      ['项', '名称', '必填', '写法', '说明'],
      fieldsOf(schema).map((field) => [
        `\`${field.name}\``,
        field.meta.title,
        must(field),
        writing(field.meta),
        notes(field.meta),
      ]),
    ),
  ].join('\n\n');

const INTRODUCTION = `<!-- 由 node src/cli/docs.ts 从 src/core/schemas 生成，不要手改 -->

# 数据字典

这个文件夹就是公布的账目和登记：改这里，就是改公布的内容。检查：\`npm run check\`；每种问题的改法见 [docs/problems.md](../docs/problems.md)。

- 表是 CSV：UTF-8，不带标记；第一行是列名，次序不限；选填的列可以没有。设置是 YAML。
- 金额的单位是元，写两位小数，不写千位逗号；退回的钱是负数。日期写 2026-03-02 的样子。空格子表示没有。
- 编号用小写英文字母、数字和短横线；用过的编号不再用，也不从姓名、电话得来。
- 文字不以 = + - @ 开头。身份证号、手机号、个人银行卡号哪里都不写；本会的账号只写在 organization.yaml。
- “公布以后”：公布后不改的，改正要留更正记录；只增加的，已经写的不动；随时更新的，可以改。
- “怎样核对”：这一格写错时，哪一种核对会发现；“数据里无法核对”的，只能照原件看。`;

/** The dictionary of all files of a chapter, as Markdown. */
export const dictionary = (): string =>
  [
    INTRODUCTION,
    '## 设置',
    textPart('site.yaml：网站', siteSchema),
    textPart('organization.yaml：单位', organizationSchema),
    '## 登记表',
    ...(Object.keys(registers) as (keyof typeof registers)[]).map(registerPart), // the keys of a literal
    calendarPart(),
    '## 指标集',
    textPart('indicators/<编号>.yaml：指标集', indicatorSetSchema),
    predicatePart(),
    '## 名单',
    ...ledgerTables.map(ledgerPart),
    '## 文章开头的信息',
    '文章在 content 文件夹（本仓库是 src/content）里，开头两行 --- 之间写这些。',
    textPart('news、notices：新闻和公告', articleSchema),
    textPart('pages：固定页面', pageSchema),
    textPart('sections：栏目', sectionSchema),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
