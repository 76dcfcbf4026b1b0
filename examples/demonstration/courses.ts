import { openStream } from './stream.ts';
import { type Line, writeTable } from './table.ts';

const columns = [
  'id',
  'kind',
  'title',
  'held_on',
  'area',
  'seats',
  'enrol_until_on',
  'contact_id',
  'status',
  'trained',
  'certified',
];

/** Certificate courses of a year: their first days, and how many got a certificate in all, as the statistics say. */
const certificates: Readonly<
  Record<string, { readonly certified: number; readonly days: readonly string[] }>
> = {
  '2025': {
    certified: 530,
    days: [
      '2025-01-11',
      '2025-02-22',
      '2025-03-08',
      '2025-03-22',
      '2025-04-12',
      '2025-04-26',
      '2025-05-10',
      '2025-05-24',
      '2025-06-07',
      '2025-06-21',
      '2025-07-05',
      '2025-08-23',
      '2025-09-06',
      '2025-09-20',
      '2025-10-18',
      '2025-11-01',
      '2025-11-15',
      '2025-11-29',
      '2025-12-13',
    ],
  },
  '2026': {
    certified: 458,
    days: [
      '2026-01-10',
      '2026-01-24',
      '2026-03-07',
      '2026-03-21',
      '2026-04-11',
      '2026-04-25',
      '2026-05-16',
      '2026-05-30',
      '2026-06-06',
      '2026-06-27',
      '2026-08-15',
      '2026-08-29',
      '2026-09-05',
      '2026-09-19',
      '2026-10-17',
      '2026-10-31',
    ],
  },
};

/** Where certificate courses go round: place and county. */
const rounds = [
  ['本会会议室', '南渡区'],
  ['白鹭区政务服务中心', '白鹭区'],
  ['青禾县政务服务中心', '青禾县'],
  ['示范职业技术学院', '南渡区'],
  ['石桥县政务服务中心', '石桥县'],
  ['云岭县政务服务中心', '云岭县'],
] as const;

/** Open courses that took place, on the last Saturday of a month, and how many came; 20 seats each. */
const open: readonly (readonly [day: string, trained: number])[] = [
  ['2025-01-25', 15],
  ['2025-02-22', 18],
  ['2025-03-29', 19],
  ['2025-04-26', 18],
  ['2025-05-31', 17],
  ['2025-06-28', 18],
  ['2025-07-26', 16],
  ['2025-08-30', 20],
  ['2025-09-27', 19],
  ['2025-10-25', 18],
  ['2025-11-29', 19],
  ['2025-12-27', 19],
  ['2026-01-31', 17],
  ['2026-02-28', 19],
  ['2026-03-28', 20],
  ['2026-04-25', 19],
  ['2026-05-30', 20],
  ['2026-06-27', 18],
  ['2026-07-25', 14],
  ['2026-08-29', 20],
  ['2026-09-26', 20],
  ['2026-10-31', 19],
];

const hall = '公开课，9:30至11:30，本会会议室';

/** Courses to come, as the notice of November says. */
const ahead: readonly Line[] = [
  {
    id: 'public-2026-11-28',
    kind: 'public',
    title: hall,
    held_on: '2026-11-28',
    area: '南渡区',
    seats: 20,
    enrol_until_on: '2026-11-27',
    status: 'full',
  },
  {
    id: 'cert-2026-12-12',
    kind: 'certificate',
    title: '救护员班，两天，示范职业技术学院',
    held_on: '2026-12-12',
    area: '南渡区',
    seats: 30,
    enrol_until_on: '2026-12-09',
    status: 'open',
  },
  {
    id: 'public-2026-12-27',
    kind: 'public',
    title: '公开课，14:00至16:00，本会会议室',
    held_on: '2026-12-27',
    area: '南渡区',
    seats: 20,
    enrol_until_on: '2026-12-26',
    status: 'open',
  },
  {
    id: 'cert-2027-01-16',
    kind: 'certificate',
    title: '救护员班，两天，青禾县政务服务中心',
    held_on: '2027-01-16',
    area: '青禾县',
    seats: 30,
    enrol_until_on: '2027-01-13',
    status: 'open',
  },
  {
    id: 'public-2027-01-30',
    kind: 'public',
    title: hall,
    held_on: '2027-01-30',
    area: '南渡区',
    seats: 20,
    enrol_until_on: '2027-01-29',
    status: 'open',
  },
  {
    id: 'public-2027-02-27',
    kind: 'public',
    title: '公开课，9:30至11:30，示范市图书馆',
    held_on: '2027-02-27',
    area: '南渡区',
    seats: 20,
    enrol_until_on: '2027-02-26',
    status: 'open',
  },
];

/** `back` days earlier, within one month. */
const before = (day: string, back: number): string =>
  `${day.slice(0, 8)}${String(Math.max(1, Number(day.slice(8)) - back)).padStart(2, '0')}`;

function certificateCourses(year: string): Line[] {
  const { certified, days } = certificates[year]!;
  const { int } = openStream('courses', year);
  const each = Math.floor(certified / days.length);
  return days.map((day, i) => {
    const [place, area] = rounds[i % rounds.length]!;
    // One more here is one less in the next: the sum stays.
    const swing = i === days.length - 1 && i % 2 === 0 ? 0 : i % 2 === 0 ? 1 : -1;
    const passed = each + (i < certified % days.length ? 1 : 0) + swing;
    return {
      id: `cert-${day}`,
      kind: 'certificate',
      title: `救护员班，两天，${place}`,
      held_on: day,
      area,
      seats: 30,
      enrol_until_on: before(day, 3),
      status: 'held',
      trained: Math.min(30, passed + int(0, 2)),
      certified: passed,
    };
  });
}

/** A course whose numbers nobody has handed in: the list still says that it is full, and the check asks. */
export const UNREPORTED_COURSE = 'public-2026-09-26';

const openCourses: readonly Line[] = open.map(([day, trained]) => ({
  id: `public-${day}`,
  kind: 'public',
  title: hall,
  held_on: day,
  area: '南渡区',
  seats: 20,
  enrol_until_on: before(day, 1),
  ...(`public-${day}` === UNREPORTED_COURSE ? { status: 'full' } : { status: 'held', trained }),
}));

export function writeCourses(): string {
  const held = [...Object.keys(certificates).flatMap(certificateCourses), ...openCourses].sort((a, b) =>
    `${a['held_on']}${a['id']}` < `${b['held_on']}${b['id']}` ? -1 : 1,
  );
  return writeTable(
    columns,
    [...held, ...ahead].map((line) => ({ ...line, contact_id: 'training' })),
  );
}
