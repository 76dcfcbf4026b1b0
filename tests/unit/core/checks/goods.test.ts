import { describe, expect, test } from 'vitest';
import { formatReport } from '../../../../src/core/problems/terminal.ts';
import { loadWith, textOf } from '../balanced.ts';

const RECEIVED = 'data/ledgers/goods-received/2020-01-30.csv';
const ISSUED = 'data/ledgers/goods-issued/2020-01-30.csv';
const BATCHES = 'data/batches.csv';

const heading = (path: string): string => textOf(path).split('\n')[0] ?? '';

/** A chapter that lists 36,000 masks under one name, and twice as many as told under the other. */
function masks(item: string, each: number) {
  const received = heading('data/ledgers/goods-received/2025-08.csv');
  const issued = heading('data/ledgers/goods-issued/2025-08.csv');
  const row = (n: number, receiver: string): string =>
    `o-2020-01-30-r${n},2020-01-30,${receiver},${item},耳挂式,piece,${each},g-2020-01-30-r1,,yes,issue,\n`;
  return loadWith({
    [BATCHES]: `${textOf(BATCHES)}2020-01-30,goods-received,口罩入库,2020-01-30,2020-01-30,2020-01-31,1,1,0.00,财务 钱
2020-01-30,goods-issued,口罩出库,2020-01-30,2020-01-30,2020-01-31,2,,,财务 钱
`,
    [RECEIVED]: `${received}\ng-2020-01-30-r1,organization,示例防护用品公司,full,1,${item},耳挂式,piece,36000,,,not-measurable,yes,,,2020-01-30,示例县救灾仓库,restricted,给医院,,,\n`,
    [ISSUED]: `${issued}\n${row(1, '示例县人民医院')}${row(2, '示例县第二医院')}`,
  });
}

describe('F1: 36,000 masks of which 16,000 and 16,000 were issued', () => {
  test('stop with the gap of 4,000, and the whole sum is printed', async () => {
    const { chapter, report } = await masks('mask-n95', 16000);
    expect(chapter).toBeUndefined();
    expect(report.problems.map(({ code, gap }) => ({ code, gap }))).toEqual([
      {
        code: 'goods-balance',
        gap: { identity: 'goods-balance', subject: 'mask-n95|耳挂式|piece', difference: '4000' },
      },
    ]);
    expect(
      formatReport(report, 'build'),
    ).toBe(`data/ledgers/goods-issued/2020-01-30.csv:2  goods-balance  错误
  | id               spec    unit   qty
2 | o-2020-01-30-r1  耳挂式  piece  16000
  |                                 ^^^^^
     2020-01-30 收到 g-2020-01-30-r1  36000  data/ledgers/goods-received/2020-01-30.csv:2
   - 2020-01-30 发放 o-2020-01-30-r1  16000  data/ledgers/goods-issued/2020-01-30.csv:2
   - 2020-01-30 发放 o-2020-01-30-r2  16000  data/ledgers/goods-issued/2020-01-30.csv:3
   = 按名单应剩                        4000
   = 没有盘点，没有下落                4000
N95 口罩（耳挂式）的数对不上：到 2020-01-30 应剩 4000 个，以后没有盘点，4000 个没有下落。
规则：收到＝发放＋调拨＋报损＋实存；品名、规格、单位一样的才算在一起。
改法：照入库单、出库单核对上面各行的数量和品名；名单没有错时，清点库存，在 data/stock-counts.csv 加一行。
例外：查明原因、确实改不了的，由负责人批准，在 data/variances.csv 加一行：
   编号,goods-balance,mask-n95|耳挂式|piece,4000,原因,说明日期,批准人

发现 1 个错误，在 1 个文件里。网站没有生成。`);
  });

  test('are KN95, 18,000 and 18,000: then nothing is missing', async () => {
    const { chapter, report } = await masks('mask-kn95', 18000);
    expect(report.problems).toEqual([]);
    expect(chapter?.ledger.goods.filter(({ key }) => key.item === 'mask-kn95')).toHaveLength(2);
  });

  test('are not KN95 on one side and N95 on the other', async () => {
    const mixed = await masks('mask-kn95', 18000);
    expect(mixed.chapter).toBeDefined();
    const file = `${heading('data/ledgers/goods-issued/2025-08.csv')}
o-2025-08-r1,2025-08-04,示例县东河镇,mask-n95,2×2.3 米,piece,150,g-2025-08-r1,flood-relief,yes,issue,
`;
    const { report } = await loadWith({
      'data/ledgers/goods-issued/2025-08.csv': file,
      [BATCHES]: textOf(BATCHES).replace('2025-09-03,3,,,', '2025-09-03,1,,,'),
    });
    expect(report.problems.map(({ code }) => code)).toContain('goods-source');
  });
});
