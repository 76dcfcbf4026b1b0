import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { donationSchema } from '../src/core/schemas/donation.ts';
import { registers } from '../src/core/schemas/tables.ts';
import { sectionCodes } from '../src/core/schemas/vocabulary.ts';
import { firstDay, lastDay, nextMonth } from '../src/core/values/calendar-date.ts';
import { yuanText } from '../src/core/values/money.ts';
import { columnOf } from '../src/core/values/property.ts';

/** A paper that opens: every chapter has to show one. */
const CERTIFICATE = join(import.meta.dirname, '../tests/fixtures/balanced/public/documents/certificate.pdf');

/** What was written, for whoever adds it up again. */
export interface Written {
  readonly rows: number;
  readonly fen: number;
  readonly bytes: number;
}

const FUNDS = [
  ['general', '日常人道救助金', 'unrestricted'],
  ['flood', '防汛救灾基金', 'restricted'],
  ['study', '博爱助学基金', 'restricted'],
  ['stem-cell', '生命接力基金', 'restricted'],
  ['first-aid', '应急救护基金', 'restricted'],
  ['aid', '博爱助困基金', 'restricted'],
] as const;

const FIRST_MONTH = '2016-01';
const MONTHS = 132;

// One in twelve masked names is a 王: in a million rows 王** has some 55,000.
const FAMILIES = [
  ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
  ...'王王王李李张张',
];
const GIVEN = [...'示例样本演范虚构泛编写者'];
const COMPANIES = [
  '粮油商行',
  '建材公司',
  '纺织厂',
  '物流公司',
  '农业合作社',
  '商贸有限公司',
  '科技有限公司',
];
const TRADE = [
  ...'丰禾瑞祥安泰恒昌宏达嘉和益民裕兴华润东升金利永信博远诚德广源盛世鼎新隆福康宁惠佳美联创辉煌凯旋顺通腾飞',
];
const SCHOOLS = ['中学全体师生', '小学教职工', '人民医院'];
const PURPOSES = ['用于防汛抢险', '资助困难学生', '给老人买点过冬的东西', '买除颤仪', ''];
const CHANNELS = ['wechat', 'alipay', 'bank', 'unionpay', 'cash'];

const SECTION = `---
title: "栏目"
summary: "栏目"
contact_id: "office"
metrics: []
project_kinds: []
news: []
---

正文。
`;

/** Whole numbers from 0 that are the same in every run (Numerical Recipes, 2nd edition, §7.1). */
function stream(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Random = ReturnType<typeof stream>;

const pick = <T>(items: readonly T[], random: Random): T => items[random(items.length)] as T;

/** One row in the order of the schema's columns. Of 100 rows some 2 are online summaries, 1 foreign, 10 from
 * organizations (two names of which in ten thousand are one), 12 anonymous, 4 under a full name, the rest masked. */
function row(
  batch: string,
  month: string,
  n: number,
  random: Random,
): { cells: string[]; fund: number; fen: number } {
  const kind = random(100);
  const fund = random(FUNDS.length);
  const [fundId, , restriction] = FUNDS[fund] as (typeof FUNDS)[number];
  const day = `${month}-${String(1 + random(28)).padStart(2, '0')}`;
  const [summary, foreign, organization, anonymous] = [kind < 2, kind === 2, kind < 13, kind < 25];
  const foreignFen = (150 + random(100)) * 100;
  // Gifts of organizations are of one size: none of them looks like a slip beside the others of its giver.
  const units = organization ? 100 + random(100) : 1 + random(200);
  const fen = foreign ? foreignFen * 7 : units * (!organization && random(4) === 0 ? 101 : 1000);
  const [type, donor, consent] = summary
    ? ['online-summary', '网络平台捐款汇总', 'anonymous']
    : organization
      ? [
          'organization',
          random(5) === 0
            ? `示例市第${1 + random(300)}${pick(SCHOOLS, random)}`
            : `示例市${pick(TRADE, random)}${pick(TRADE, random)}${pick(COMPANIES, random)}${pick(['', '（集团）', '（示例区）'], random)}`,
          'full',
        ]
      : anonymous
        ? ['anonymous', pick(['爱心人士', '匿名'], random), 'anonymous']
        : kind < 29
          ? ['person', `${pick(FAMILIES, random)}${pick(GIVEN, random)}${pick(GIVEN, random)}`, 'full']
          : ['person', `${pick(FAMILIES, random)}**`, 'masked'];
  const issued = random(3) > 0;
  const cells = [
    `d-${batch}-r${n}`,
    fundId,
    type,
    donor,
    consent,
    summary ? String(2 + random(400)) : '1',
    yuanText(fen),
    foreign ? 'USD' : 'CNY',
    foreign ? yuanText(foreignFen) : '',
    foreign ? '7.0000' : '',
    foreign ? day : '',
    day,
    pick(CHANNELS, random),
    'bank-main',
    restriction,
    pick(PURPOSES, random),
    random(5) === 0 ? `project-${1 + random(9)}` : '',
    random(5) === 0 ? `campaign-${1 + random(9)}` : '',
    issued ? 'issued' : 'waived',
    issued ? String(random(10_000)).padStart(4, '0') : '',
    organization ? 'yes' : 'no',
    '',
    random(50) === 0 ? '由单位代为转交，附有名单' : '',
  ];
  return { cells, fund, fen };
}

const headOf = (schema: { readonly shape: object }): string =>
  Object.keys(schema.shape).map(columnOf).join(',');

const SITE = `address: "https://example.org"
name: "示例市红十字会"
motto: "百万行名单"
languages:
  - "zh"
demonstration: true
as_of: "2026-12-31"
scope: "own"
`;

const ORGANIZATION = `name: "示例市红十字会"
short_name: "示例市红会"
credit_code: "139999000000000005"
legal_form: "群众团体（虚构）"
founded_on: "1990-05-08"
legal_representative: "郑示例"
address: "示例市示例路0号"
postcode: "000000"
office_hours: "工作日 9:00–17:00"
phones:
  - "0000-000-0000"
supervision_phone: "0000-000-0001"
email: "office@example.org"
supervisor: "示例市人民政府（虚构）"
certificate:
  document_id: "certificate"
  number: "139999000000000005-01"
  issuer: "示例市民政局（虚构）"
  valid_from_on: "2025-01-01"
  valid_to_on: "2029-12-31"
accounts:
  - id: "bank-main"
    title: "捐款专户"
    holder: "示例市红十字会"
    bank: "示例银行（虚构）"
    number: "0000000000000000101"
    channel: "bank"
    open_from_on: "2012-05-08"
`;

/** Writes a chapter with so many donations in 132 monthly lists, and registers that balance. */
export function writeChapter(root: string, rows: number): Written {
  const lists = join(root, 'data', 'ledgers', 'donations');
  mkdirSync(lists, { recursive: true });
  const write = (name: string, text: string): void => writeFileSync(join(root, 'data', name), text);
  const commas = (line: string): number => line.split(',').length;
  const table = (name: keyof typeof registers, lines: readonly string[]): void => {
    const heading = headOf(registers[name]);
    // The last columns of a register are those that may be empty.
    const whole = lines.map((line) => line + ','.repeat(commas(heading) - commas(line)));
    write(`${name}.csv`, [heading, ...whole, ''].join('\n'));
  };

  const random = stream(20_260_301);
  const batches: string[] = [];
  const received = FUNDS.map(() => 0);
  const head = headOf(donationSchema);
  let month = FIRST_MONTH;
  let [left, bytes, all] = [rows, 0, 0];
  for (let i = 0; i < MONTHS; i++) {
    const count = Math.ceil(left / (MONTHS - i));
    left -= count;
    const lines = [head];
    let [gifts, fen] = [0, 0];
    for (let n = 1; n <= count; n++) {
      const made = row(month, month, n, random);
      lines.push(made.cells.join(','));
      gifts += Number(made.cells[5]);
      fen += made.fen;
      received[made.fund] = (received[made.fund] ?? 0) + made.fen;
    }
    const text = `${lines.join('\n')}\n`;
    writeFileSync(join(lists, `${month}.csv`), text);
    bytes += Buffer.byteLength(text);
    all += fen;
    batches.push(
      `${month},donations,第${i + 1}期,${firstDay(month)},${lastDay(month)},${lastDay(month)},${count},${gifts},${yuanText(fen)},财务 钱`,
    );
    month = nextMonth(month);
  }
  write('site.yaml', SITE);
  write('organization.yaml', ORGANIZATION);
  table('batches', batches);
  table(
    'funds',
    FUNDS.map(([id, title, restriction]) => `${id},${title},${restriction},用于${title},2012-05-08`),
  );
  table(
    'balances',
    FUNDS.map(
      ([id], i) => `${id}-all,${id},2016-01-01,2026-12-31,0.00,${yuanText(received[i] ?? 0)},2026-12-31`,
    ),
  );
  const certificate = readFileSync(CERTIFICATE);
  const hash = createHash('sha256').update(certificate).digest('hex');
  mkdirSync(join(root, 'public', 'documents'), { recursive: true });
  writeFileSync(join(root, 'public', 'documents', 'certificate.pdf'), certificate);
  table('documents', [
    `certificate,certificate,公开募捐资格证书（虚构）,示例市民政局（虚构）,2025-01-01,2025-01-06,${hash},1`,
  ]);
  table('contacts', ['office,office,0000-000-0000,工作日,2026-11-16']);
  const nine = Array.from({ length: 9 }, (_, i) => i + 1);
  table(
    'projects',
    nine.map(
      (n) =>
        `project-${n},项目${n},aid,目标,困难家庭,按标准,向本会申请,1000.00,2016-01-01,2026-12-31,running,办公室,office`,
    ),
  );
  table(
    'campaigns',
    nine.map(
      (n) =>
        `campaign-${n},募捐${n},目的,2016-01-01,2026-12-31,,,示例市,负责人,地址,银行转账,bank-main,受益人,用途,成本,剩余,A${n},certificate`,
    ),
  );
  const filled = ['funds', 'batches', 'balances', 'documents', 'contacts', 'projects', 'campaigns'];
  for (const name of Object.keys(registers) as (keyof typeof registers)[])
    if (!filled.includes(name)) table(name, []);
  mkdirSync(join(root, 'content', 'sections'), { recursive: true });
  for (const code of sectionCodes) writeFileSync(join(root, 'content', 'sections', `${code}.md`), SECTION);
  return { rows, fen: all, bytes };
}
