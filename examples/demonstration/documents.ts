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

/** Files of the chapter, printed from the pages in `documents/`. */
const files: readonly Line[] = [
  {
    id: 'charter',
    class: 'charter',
    title: '示范市红十字会章程（演示）',
    issued_by: chapter,
    issued_on: '2023-12-20',
    published_on: '2024-01-02',
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
