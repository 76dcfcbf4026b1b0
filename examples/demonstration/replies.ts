import { type Line, writeTable } from './table.ts';

const quarters = [
  ['2025-q1', '2025-01-01', '2025-03-31'],
  ['2025-q2', '2025-04-01', '2025-06-30'],
  ['2025-q3', '2025-07-01', '2025-09-30'],
  ['2025-q4', '2025-10-01', '2025-12-31'],
  ['2026-q1', '2026-01-01', '2026-03-31'],
  ['2026-q2', '2026-04-01', '2026-06-30'],
  ['2026-q3', '2026-07-01', '2026-09-30'],
] as const;

/** By channel, one for each quarter: what came, what was answered by its end, what of it in time. */
const counts: readonly (readonly [
  channel: string,
  quarters: readonly (readonly [number, number, number])[],
])[] = [
  [
    'phone',
    [
      [23, 23, 22],
      [19, 19, 19],
      [64, 64, 57],
      [28, 28, 28],
      [21, 21, 21],
      [17, 17, 16],
      [71, 70, 66],
    ],
  ],
  [
    'letter',
    [
      [3, 3, 3],
      [2, 2, 2],
      [5, 5, 4],
      [3, 3, 3],
      [1, 1, 1],
      [2, 2, 2],
      [4, 4, 4],
    ],
  ],
  [
    'email',
    [
      [8, 8, 8],
      [6, 6, 5],
      [15, 15, 13],
      [9, 9, 9],
      [7, 7, 7],
      [11, 11, 11],
      [18, 17, 17],
    ],
  ],
  [
    'visit',
    [
      [2, 2, 2],
      [1, 1, 1],
      [6, 6, 6],
      [2, 2, 2],
      [3, 3, 3],
      [0, 0, 0],
      [5, 5, 5],
    ],
  ],
  [
    'request',
    [
      [1, 1, 1],
      [0, 0, 0],
      [2, 2, 2],
      [1, 1, 1],
      [2, 2, 2],
      [1, 1, 1],
      [3, 2, 2],
    ],
  ],
];

const columns = ['id', 'from_on', 'to_on', 'channel', 'received', 'answered', 'in_time', 'open'];

export function writeReplies(): string {
  const lines = quarters.flatMap(([quarter, from, to], index) =>
    counts.map(([channel, all]): Line => {
      const [received, answered, inTime] = all[index]!;
      return {
        id: `${channel}-${quarter}`,
        from_on: from,
        to_on: to,
        channel,
        received,
        answered,
        in_time: inTime,
        open: received - answered,
      };
    }),
  );
  return writeTable(columns, lines);
}
