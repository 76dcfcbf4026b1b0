import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type ImportWishes, importFile } from '../../../src/cli/import.ts';
import { type SheetCell, workbook } from '../core/import/sheet.ts';

const BALANCED = join(import.meta.dirname, '..', '..', 'fixtures', 'balanced');
const TARGET = join('data', 'ledgers', 'donations', '2026-03.csv');

describe('npm run import', () => {
  let root: string;
  let file: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'import-'));
    cpSync(BALANCED, root, { recursive: true });
    file = join(root, '三月捐款.xlsx');
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const set = ['fund_id=general', 'receipt_status=waived', 'agreement=no'];
  const heading = ['序号', '捐赠单位及个人', '金额（元）', '捐赠日期', '捐赠方式', '备注'];
  const rows: SheetCell[][] = [
    ['示例县红十字会3月捐款公示'],
    heading,
    [1, '示例商贸有限公司', 50000, { day: 46083 }, '银行'],
    [2, '王 小示', '￥1，200', '2026年3月5日', '微信', '家里 老人嘱咐'],
    [],
    [3, '*示例', '３００.５', '2026/3/6', '微信支付'],
    ['合计', undefined, 51500.5],
    [undefined, '示例县红十字会'],
  ];

  async function run(
    sheet: readonly (readonly SheetCell[])[],
    wishes: Partial<ImportWishes> = {},
    answers: string[] = [],
  ) {
    writeFileSync(file, workbook(sheet));
    const said: string[] = [];
    const asked: string[] = [];
    const ask = async (question: string): Promise<string> => {
      asked.push(question);
      return answers.shift() ?? '';
    };
    const say = (text: string): void => {
      said.push(text);
    };
    const code = await importFile({ file, root, id: '2026-03', set, ...wishes }, ask, say, say);
    return { code, said: said.join('\n'), asked };
  }
  const written = () => readFileSync(join(root, TARGET), 'utf8');

  test('makes our list of a published one: title, total and signature aside, amounts and days in our form, names masked', async () => {
    const { code, said, asked } = await run(rows);
    expect(asked).toEqual([]);
    expect(code, said).toBe(0);
    expect(written().split('\n').slice(1)).toEqual([
      'd-2026-03-r1,general,organization,示例商贸有限公司,full,1,50000.00,CNY,,,,2026-03-02,bank,bank-main,unrestricted,,,,waived,,no,,',
      'd-2026-03-r2,general,person,王**,masked,1,1200.00,CNY,,,,2026-03-05,wechat,wechat-main,unrestricted,,,,waived,,no,,家里 老人嘱咐',
      'd-2026-03-r3,general,anonymous,爱心人士,anonymous,1,300.50,CNY,,,,2026-03-06,wechat,wechat-main,unrestricted,,,,waived,,no,,',
      '',
    ]);
    expect(
      said,
    ).toContain(`读了“名单”，表头在第 2 行：捐赠单位及个人→donor_display，金额（元）→amount，捐赠日期→received_on，捐赠方式→channel，备注→note。
没有用到：A 列“序号”。
表里没有的列：fund_id 写 general，receipt_status 写 waived，agreement 写 no，donor_type 照捐赠人的名称判断，donor_consent 照捐赠人的名称判断，restriction 照基金，account_id 照渠道，gifts 写 1，currency 写 CNY。
第 8 行不是名单的行，没有收进来。
第 7 行写的合计 51500.50 和逐行相加一致。
表里没有写公布方式：1 行当作个人，名字隐去；1 行没有名字或者看不出姓，写成爱心人士；1 行当作单位，公布全名。
  请看一遍会公布全名的单位：示例商贸有限公司
一共 3 行，金额相加 51500.50 元。最大的：50000.00（第 3 行）、1200.00（第 4 行）、300.50（第 6 行）。`);
  });

  test('names every cell that cannot be read, where it stands in the sheet, and writes nothing', async () => {
    const bad = rows.map((row) => [...row]);
    bad[2] = [1, '示例商贸有限公司', '五万', '三月', '银行'];
    bad[5] = [3, '李示例', 300.5, { day: 46087 }, '鸽子', '电话 13800138000'];
    const { code, said } = await run(bad.slice(0, 6));
    expect(code).toBe(1);
    expect(said).toContain('在第 3 行 C 列（金额（元））');
    expect(said).toContain('三月捐款.xlsx:3  date-format  错误');
    expect(said).toContain('三月捐款.xlsx:6  code-unknown  错误');
    expect(said).toContain('没有写任何文件。在 三月捐款.xlsx 里改好，再来一次。');
    expect(existsSync(join(root, TARGET))).toBe(false);
  });

  test('lets no telephone number through, though nobody has registered the list yet', async () => {
    const bad = rows.map((row) => [...row]);
    bad[3] = [2, '王小示', 1200, { day: 46086 }, '微信', '电话 13800138000'];
    const { code, said } = await run(bad);
    expect(code).toBe(1);
    expect(said).toContain('三月捐款.xlsx:4  privacy-mobile  错误');
    expect(said).not.toContain('13800138000');
    expect(existsSync(join(root, TARGET))).toBe(false);
  });

  test('refuses a list whose stated total is not that of its rows', async () => {
    const bad = rows.map((row) => [...row]);
    bad[6] = ['合计', undefined, 51600.5];
    const { code, said } = await run(bad);
    expect(code).toBe(1);
    expect(said).toContain(
      '第 7 行写的合计是 51600.50，上面的行相加是 51500.50，相差 -100.00。先查清是哪一行多了、少了或者写错了。',
    );
  });

  test('says who may be a person or an organization, where a name cannot be masked', async () => {
    const bad = rows.map((row) => [...row]);
    bad[3] = [2, '张示例、李示例二人', 1200, { day: 46086 }, '微信'];
    const { said } = await run(bad);
    expect(said).toContain('三月捐款.xlsx:4  name-mask  错误');
    expect(said).toContain('名字看不出是个人还是单位的，在表里加一列“捐赠人类别”，写“个人”或者“单位”。');
    expect(said).not.toContain('李示例');
  });

  test('turns 万元 into 元 where the heading says so', async () => {
    const { code, said } = await run([
      ['捐赠人', '金额（万元）', '日期', '渠道'],
      ['示例商贸有限公司', 1.5, { day: 46083 }, '银行转账'],
    ]);
    expect(code, said).toBe(0);
    expect(said).toContain('金额（万元）→amount（万元换成元）');
    expect(written()).toContain(',15000.00,CNY,');
  });

  test('asks for what no column says, once for the whole list, and lists what is still open', async () => {
    const open = await run(rows, { set: ['agreement=no'] }, ['general']);
    expect(open.asked).toHaveLength(2);
    expect(open.asked[0]).toContain(
      '表里没有 fund_id（基金）。整份都一样就写在这里（可选 general 日常人道救助金、flood 防汛救灾基金、',
    );
    expect(open.said).toContain(
      '还缺这些列，每一行都要填：\n  receipt_status（捐赠票据）（可选 issued 已开、',
    );
    const done = await run(rows, { set: ['agreement=no'], id: undefined }, ['2026-03', 'general', 'waived']);
    expect(done.code, done.said).toBe(0);
    expect(done.asked[0]).toBe('这是一份捐款名单。编号写什么？例如 2026-11：');
  });

  test('overwrites nothing unless told to', async () => {
    await run(rows);
    const again = await run(rows);
    expect(again.code).toBe(1);
    expect(again.said).toContain('已经有 data/ledgers/donations/2026-03.csv。');
    expect((await run(rows, { replace: true })).code).toBe(0);
  });

  test('says what to do with what it cannot read', async () => {
    const says = async (bytes: Uint8Array | string, wishes: Partial<ImportWishes> = {}) => {
      const said: string[] = [];
      writeFileSync(file, bytes);
      const say = (text: string): number => said.push(text);
      expect(await importFile({ file, root, id: '2026-03', ...wishes }, async () => '', say, say)).toBe(1);
      return said.join('\n');
    };
    const compound = new Uint8Array(1024);
    compound.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    for (const bytes of [compound, new Uint8Array([0x50, 0x4b, 3, 4, 0])])
      expect(await says(bytes)).toContain('不是 Excel 表格，或者加了密码，或者没有下载完整');
    expect(await says(new Uint8Array([0, 1, 0, 2]))).toContain('读不出来：编码认不出');
    expect(await says('天气,心情\n晴,好\n')).toContain('没有找到表头');
    expect(await says('捐赠人,金额\n', { table: 'gifts' })).toContain('--table 写 donations、');
    expect(await says('捐赠人,金额\n', { sheet: '三月' })).toContain('没有工作表“三月”。有：三月捐款.xlsx。');
    expect(await says('捐赠人,金额\n', { id: '2026年3月' })).toContain('名单编号“2026年3月”不能用');
    expect(await says('捐赠人,金额\n', { set: ['general'] })).toContain('“general”要写成 名称=值。');
    expect(await says('捐赠人,金额\n', { file: join(root, '没有.xlsx') })).toContain('没有找到');
  });

  test('takes a heading that it does not know for the column that it is told', async () => {
    const { code, said } = await run(
      [
        ['爱心企业', '金额', '日期', '渠道'],
        ['示例商贸有限公司', 5, { day: 46083 }, '现金'],
      ],
      {
        map: ['爱心企业=donor_display'],
        set: [...set, 'account_id=bank-main'],
      },
    );
    expect(code, said).toBe(0);
  });
});
