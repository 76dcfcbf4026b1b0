import { writeTable } from './table.ts';

const columns = [
  'id',
  'checked_on',
  'method',
  'tool_text',
  'pages',
  'serious',
  'by',
  'open_text',
  'document_id',
];

export const writeAccessibility = (): string =>
  writeTable(columns, [
    {
      id: 'automated-2026-06',
      checked_on: '2026-06-18',
      method: 'automated',
      tool_text: 'axe-core 4.10，手机和电脑两种宽度，日间和夜间',
      pages: 31,
      serious: 2,
      by: '办公室',
      open_text: '两处灰字的对比不够；扫描的会议纪要没有同内容的网页',
    },
    {
      id: 'keyboard-2026-09',
      checked_on: '2026-09-11',
      method: 'manual',
      tool_text: '只用键盘走一遍；字放大到200%',
      pages: 18,
      serious: 0,
      by: '办公室、志愿者一人',
      open_text: '读屏软件没有逐页试过；宽的账目表在手机上听起来比较长',
    },
    {
      id: 'automated-2026-11',
      checked_on: '2026-11-13',
      method: 'automated',
      tool_text: 'axe-core 4.11，手机和电脑两种宽度，日间、夜间和大字',
      pages: 46,
      serious: 0,
      by: '办公室',
      open_text: '没有请视力、听力、行动不便的人来试用过；没有手语视频和盲文版',
    },
  ]);
