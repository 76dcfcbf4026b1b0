import { UNREPORTED_COURSE } from './courses.ts';
import { writeTable } from './table.ts';

/** A report that was published with 50.00 元 too little, and stays as it was. */
const shortReport = 'boai-visits-2024-06-28';
/** What a progress report says too little, 分. */
export const saidTooLittle = (reportId: string): number => (reportId === shortReport ? 50_00 : 0);

/** Differences that are explained. */
export const writeVariances = (): string =>
  writeTable(
    ['id', 'identity', 'subject', 'difference', 'reason_text', 'dated_on', 'approved_by'],
    [
      {
        id: 'v-2024-1',
        identity: 'raised-used',
        subject: `${shortReport}.used`,
        difference: '50.00',
        reason_text:
          '写报告时多减了 50.00 元：那是一笔退票的手续费，由工作经费承担，不冲减项目支出。报告已经公布，不改原文，下一份报告的累计数是对的',
        dated_on: '2024-07-08',
        approved_by: '秘书长 吴',
      },
    ],
  );

/** Warnings that nobody has looked into yet: what they are about stands in the generator of each register. */
export const openWarnings: readonly (readonly [code: string, subject: string])[] = [
  ['course-over', UNREPORTED_COURSE],
  ['event-late', 'trucks-2026'],
];

/** Warnings that were looked into. */
export const writeSettlements = (): string =>
  writeTable(
    ['id', 'code', 'subject', 'reason_text', 'settled_on', 'settled_by'],
    [
      {
        id: 's-2025-1',
        code: 'list-same-days',
        subject: 'donations/2025-07-30-flood-qr',
        reason_text: '同一天分两份公布：一份是银行转账，一份是现场扫码，逐笔对过，没有同一笔',
        settled_on: '2025-08-04',
        settled_by: '财务 钱',
      },
      {
        id: 's-2026-1',
        code: 'event-late',
        subject: 'lease-2026',
        reason_text: '等理事会公示期满、合同盖完章才公布，晚了4天。以后会议一定下来就公布，合同签了再补',
        settled_on: '2026-08-04',
        settled_by: '办公室 柳',
      },
    ],
  );

export const writeAllowedTexts = (): string =>
  writeTable(['id', 'value', 'kind', 'reason_text', 'owner', 'decided_on', 'decided_by'], []);
