import { type Line, writeTable } from './table.ts';

const columns = ['id', 'from', 'to', 'moved_on', 'reason'];

const redirects: readonly Line[] = [
  {
    id: 'moved-flood-list-2025',
    from: '/juanzeng/2025-07-30/',
    to: '/disclosures/donations/2025-07-30-flood/',
    moved_on: '2025-09-01',
    reason: '换了新网站，旧网站的防汛名单搬到这里',
  },
  {
    id: 'moved-charter',
    from: '/zhangcheng/',
    to: '/charter/',
    moved_on: '2025-09-01',
    reason: '换了新网站，章程搬到这里',
  },
];

/** Addresses of the fictional chapter's older site. */
export const writeRedirects = (): string => writeTable(columns, redirects);
