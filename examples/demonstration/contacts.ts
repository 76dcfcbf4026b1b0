import { type Line, writeTable } from './table.ts';

const office = '工作日 9:00–12:00，13:30–17:00';
const saturday = '工作日 9:00–17:00，12月起星期六 9:00–12:00';

/** Id, use, number, hours, last try. No telephone number in the world begins with 0000. */
const contacts: readonly (readonly [
  id: string,
  kind: string,
  number: string,
  hours: string,
  tested: string,
])[] = [
  ['office', 'office', '0000-000-0000', office, '2026-11-16'],
  ['office-second', 'office', '0000-000-0001', office, '2026-11-16'],
  ['supervision', 'supervision', '0000-000-0002', '每天 8:00–20:00，其余时间留言', '2026-11-16'],
  ['donation', 'donation', '0000-000-0003', saturday, '2026-11-16'],
  ['training', 'training', '0000-000-0004', office, '2026-11-16'],
  ['aid', 'aid', '0000-000-0005', office, '2026-11-16'],
  ['volunteer', 'volunteer', '0000-000-0006', office, '2026-11-17'],
  ['duty', 'duty', '0000-000-0007', '全天', '2026-11-16'],
  ['disclosure', 'disclosure', '0000-000-0008', office, '2026-11-16'],
  ['life', 'office', '0000-000-0009', office, '2026-11-16'],
  ['nandu', 'office', '0000-000-0021', office, '2026-11-17'],
  ['bailu', 'office', '0000-000-0022', office, '2026-11-17'],
  ['qinghe', 'office', '0000-000-0023', office, '2026-11-17'],
  ['shiqiao', 'office', '0000-000-0024', office, '2026-11-17'],
  ['yunling', 'office', '0000-000-0025', office, '2026-08-06'],
];

const columns = ['id', 'kind', 'number', 'hours', 'last_tested_on'];

export function writeContacts(): string {
  const line = ([id, kind, number, hours, tested]: (typeof contacts)[number]): Line => ({
    id,
    kind,
    number,
    hours,
    last_tested_on: tested,
  });
  return writeTable(columns, contacts.map(line));
}
