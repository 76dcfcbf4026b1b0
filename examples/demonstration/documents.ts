import { createHash } from 'node:crypto';
import { type Line, writeTable } from './table.ts';

/** Gives the bytes of a PDF of the chapter by its id. */
export type ReadDocument = (id: string) => Uint8Array;

const columns = [
  'id',
  'class',
  'title',
  'issued_by',
  'issued_on',
  'published_on',
  'sha256',
  'pages',
  'twin',
  'url',
  'replaces_id',
];

const chapter = '示范市红十字会';
const auditor = '示范市演示会计师事务所（虚构）';

/** Files of the chapter, printed or scanned from the pages in `documents/`. */
const files: readonly Line[] = [
  {
    id: 'charter',
    class: 'charter',
    title: '示范市红十字会章程（演示）',
    issued_by: chapter,
    issued_on: '2023-12-20',
    published_on: '2024-01-02',
    twin: '/charter/',
  },
  {
    id: 'rule-disclosure',
    class: 'rule',
    title: '示范市红十字会信息公开制度（演示）',
    issued_by: chapter,
    issued_on: '2024-03-15',
    published_on: '2024-03-20',
  },
  {
    id: 'certificate',
    class: 'certificate',
    title: '公开募捐资格证书（演示件）',
    issued_by: '示范市民政局（虚构）',
    issued_on: '2024-01-01',
    published_on: '2024-01-08',
  },
  {
    id: 'annual-report-2025',
    class: 'annual-report',
    title: '示范市红十字会2025年度工作报告（演示）',
    issued_by: chapter,
    issued_on: '2026-03-25',
    published_on: '2026-03-30',
  },
  {
    id: 'rule-volunteers',
    class: 'rule',
    title: '示范市红十字会志愿服务管理办法（演示）',
    issued_by: chapter,
    issued_on: '2024-06-20',
    published_on: '2024-06-25',
  },
  {
    id: 'rule-donations',
    class: 'rule',
    title: '示范市红十字会捐赠款物管理办法（演示）',
    issued_by: chapter,
    issued_on: '2025-08-28',
    published_on: '2025-09-03',
  },
  {
    id: 'rule-finance',
    class: 'rule',
    title: '示范市红十字会财务管理制度（演示）',
    issued_by: chapter,
    issued_on: '2025-08-28',
    published_on: '2025-09-03',
  },
  {
    id: 'rule-internal-control',
    class: 'rule',
    title: '示范市红十字会内部控制制度（演示）',
    issued_by: chapter,
    issued_on: '2025-08-28',
    published_on: '2025-09-03',
  },
  {
    id: 'guide-disclosure',
    class: 'rule',
    title: '示范市红十字会信息公开指南（演示）',
    issued_by: chapter,
    issued_on: '2026-01-20',
    published_on: '2026-01-22',
  },
  {
    id: 'annual-report-2024',
    class: 'annual-report',
    title: '示范市红十字会2024年度工作报告（演示）',
    issued_by: chapter,
    issued_on: '2025-03-26',
    published_on: '2025-03-31',
  },
  {
    id: 'statistics-2025',
    class: 'notice',
    title: '示范市红十字会2025年业务统计表（演示）',
    issued_by: chapter,
    issued_on: '2026-03-18',
    published_on: '2026-03-20',
  },
  {
    id: 'statistics-2026',
    class: 'notice',
    title: '示范市红十字会2026年前十个月业务统计表（演示）',
    issued_by: chapter,
    issued_on: '2026-11-05',
    published_on: '2026-11-06',
  },
  {
    id: 'budget-2025',
    class: 'budget',
    title: '示范市红十字会2025年单位预算（演示）',
    issued_by: chapter,
    issued_on: '2025-02-25',
    published_on: '2025-02-25',
  },
  {
    id: 'budget-2026',
    class: 'budget',
    title: '示范市红十字会2026年单位预算（演示）',
    issued_by: chapter,
    issued_on: '2026-02-24',
    published_on: '2026-02-24',
  },
  {
    id: 'notice-aed-2026',
    class: 'notice',
    title: '自动体外除颤仪采购结果公告（演示）',
    issued_by: chapter,
    issued_on: '2026-04-27',
    published_on: '2026-04-27',
  },
  {
    id: 'final-accounts-2025',
    class: 'final-accounts',
    title: '示范市红十字会2025年单位决算（演示）',
    issued_by: chapter,
    issued_on: '2026-09-04',
    published_on: '2026-09-04',
  },
  {
    id: 'agreement-bazaar-2026',
    class: 'agreement',
    title: '2026年防汛救灾募捐合作协议（演示）',
    issued_by: `${chapter}、示范市演示义卖协会（虚构）`,
    issued_on: '2026-07-11',
    published_on: '2026-07-13',
  },
  {
    id: 'audit-donations-2024',
    class: 'audit-report',
    title: '2024年度捐赠款专项审计报告（演示）',
    issued_by: auditor,
    issued_on: '2025-03-14',
    published_on: '2025-04-11',
  },
  {
    id: 'audit-donations-2025',
    class: 'audit-report',
    title: '2025年度捐赠款专项审计报告（演示）',
    issued_by: auditor,
    issued_on: '2026-03-12',
    published_on: '2026-04-10',
  },
  {
    id: 'audit-flood-2025',
    class: 'audit-report',
    title: '2025年防汛救灾募捐专项审计报告（演示）',
    issued_by: auditor,
    issued_on: '2026-09-10',
    published_on: '2026-09-28',
  },
  {
    id: 'minutes-council-2024',
    class: 'minutes',
    title: '第四届理事会第二次会议纪要（演示，扫描件）',
    issued_by: chapter,
    issued_on: '2024-04-02',
    published_on: '2024-04-08',
    twin: '/minutes-2024/',
  },
];

/** Texts of others that articles retell: cited, not copied, so no file. */
const sources: readonly Line[] = [
  {
    id: 'source-hebei-rescue-2026',
    class: 'source',
    title: '关于全省红十字救灾救援工作会议的报道',
    issued_by: '河北省红十字会',
    issued_on: '2026-02-10',
    published_on: '2026-02-12',
  },
  {
    id: 'source-shijiazhuang-2025',
    class: 'source',
    title: '石家庄市红十字会工作综述（作者李遐）',
    issued_by: '石家庄市红十字会',
    published_on: '2026-02-26',
  },
];

export function writeDocuments(read: ReadDocument): string {
  const measured = files.map((line) => ({ ...line, ...measure(read(String(line['id']))) }));
  return writeTable(columns, [...measured, ...sources]);
}

/** Hash and page count of a PDF whose page objects are not compressed, as browsers print them. */
function measure(bytes: Uint8Array): Line {
  const text = Buffer.from(bytes).toString('latin1');
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    pages: [...text.matchAll(/\/Type\s*\/Page(?!s)\b/g)].length,
  };
}
