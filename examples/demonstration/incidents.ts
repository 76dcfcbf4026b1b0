import { allPayments } from './disbursements.ts';
import { goods } from './goods.ts';
import { type Line, writeTable } from './table.ts';

const columns = [
  'id',
  'title',
  'kind',
  'happened_on',
  'found_on',
  'published_on',
  'what_text',
  'done_text',
  'state',
  'closed_on',
  'project_id',
  'document_id',
  'row_ids',
  'published_total',
  'difference',
];

/** The two lines of the masks that an announcement told wrongly, and the payment that came back. */
const maskRows = goods
  .flatMap(({ issues }) => issues)
  .filter(({ on, item }) => on === '2026-07-28' && item.id === 'mask-kn95')
  .map(({ id }) => id);
const returnedRows = allPayments
  .filter(({ payee, fen }) => payee === '云岭县演示医院' && Math.abs(fen) === 12_000_00)
  .map(({ id }) => id);

/** What went wrong, and was told. */
const incidents: readonly Line[] = [
  {
    id: '2025-07-first-payment',
    title: '第一笔救灾款晚了5天',
    kind: 'doubt',
    happened_on: '2025-08-02',
    found_on: '2025-08-04',
    published_on: '2025-08-06',
    what_text: '2025年防汛募捐收到的第一笔款，按承诺应在3天内付出，实际第8天才付。有捐款人打电话问钱去了哪里',
    done_text: '说明原因：补助标准没有事先定好，等书面批准。2026年9月执委会同意预警发布时预先批好标准',
    state: 'closed',
    closed_on: '2026-09-08',
    project_id: 'flood-relief-2025',
  },
  {
    id: '2025-10-closed-account',
    title: '一笔住院费用付到已销户的账户，被银行退回',
    kind: 'money',
    happened_on: '2025-10-23',
    found_on: '2025-11-05',
    published_on: '2025-11-12',
    what_text: '付给云岭县演示医院的12,000.00元，因对方账户已销户，13天后退回。付款前没有打电话核实',
    done_text: '11月5日退款入账，11月12日重新付出。2026年4月起付款前先核对户名和账号，留下记录',
    state: 'closed',
    closed_on: '2026-04-30',
    project_id: 'illness-aid',
    document_id: 'rule-finance',
    row_ids: returnedRows.join(';'),
  },
  {
    id: '2026-07-masks',
    title: '口罩出库公告的两个数加不起来',
    kind: 'figure',
    happened_on: '2026-07-29',
    found_on: '2026-07-30',
    published_on: '2026-07-31',
    what_text:
      '7月29日的公告写收到“N95口罩”36,000个，发给两个安置点一共32,000个，差4,000个没有下落；品名也写错了',
    done_text:
      '照入库单和签收单核对：品名是KN95，两处各18,000个，没有少。7月31日发更正，原公告不删，划线保留；8月起公告由名单生成，不再手抄',
    state: 'closed',
    closed_on: '2026-07-31',
    project_id: 'flood-relief-2026',
    row_ids: maskRows.join(';'),
    published_total: '32000',
    difference: '4000',
  },
  {
    id: '2026-07-first-payment',
    title: '第一笔救灾款又晚了',
    kind: 'doubt',
    happened_on: '2026-07-16',
    found_on: '2026-07-20',
    published_on: '2026-07-24',
    what_text: '募捐7月12日开始，第一笔款7月23日才付出，是第12天，比自己定的期限晚',
    done_text:
      '7月24日公布原因。9月8日执委会定下：预警发布时预先批好救助标准，募捐开始后款到3日内付第一批。还没有经过下一次汛期检验',
    state: 'open',
    project_id: 'flood-relief-2026',
  },
  {
    id: '2026-10-platform',
    title: '网络平台对账文件晚到两天，名单推迟发布',
    kind: 'service',
    happened_on: '2026-10-08',
    found_on: '2026-10-08',
    published_on: '2026-10-09',
    what_text: '平台9月的对账文件应在10月8日提供，10月10日才到，9月名单没有在承诺的日子前全部核对完',
    done_text: '先发已经核对的部分说明，文件到齐后核对无误。同平台约定每月第3个工作日以前提供',
    state: 'closed',
    closed_on: '2026-10-12',
  },
];

export function writeIncidents(): string {
  return writeTable(columns, incidents);
}
