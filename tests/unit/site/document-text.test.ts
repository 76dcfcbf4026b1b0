import { expect, test, vi } from 'vitest';

// The rest of the module reads files of the chapter that is built.
vi.mock('../../../src/site/chapter-loader.ts', () => ({ folders: {} }));
const { piecesOf } = await import('../../../src/site/document-text.ts');

test('a text layer becomes headings, paragraphs and tables, without numbers of pages and what heads every page', () => {
  const lines = [
    '演示文件，内容均为虚构',
    '第 1 页，共 2 页',
    '一、公开什么',
    '经办人按银行回单、平台账单和票据录入明细，一笔一',
    '行，写明笔数。',
    '事项 时限 金额',
    '名单 8日 1.00',
    '合计 无 2.00',
    '演示文件，内容均为虚构',
    '第 2 页，共 2 页',
    '1. 第一条',
    '2. 第二条',
    '3. 第三条',
  ];
  expect(piecesOf(lines)).toEqual([
    { kind: 'paragraph', text: '演示文件，内容均为虚构' },
    { kind: 'heading', text: '一、公开什么' },
    { kind: 'paragraph', text: '经办人按银行回单、平台账单和票据录入明细，一笔一行，写明笔数。' },
    {
      kind: 'table',
      rows: [
        ['事项', '时限', '金额'],
        ['名单', '8日', '1.00'],
        ['合计', '无', '2.00'],
      ],
    },
    { kind: 'paragraph', text: '1. 第一条' },
    { kind: 'paragraph', text: '2. 第二条' },
    { kind: 'paragraph', text: '3. 第三条' },
  ]);
});

test('a scan has no text', () => {
  expect(piecesOf([])).toEqual([]);
});
