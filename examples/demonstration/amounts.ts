import type { Stream, Weighted } from './stream.ts';

/** Amounts people really give, in 元: round numbers, lucky numbers, and now and then an odd one. */
const personal: Weighted<number> = [
  [10, 3],
  [20, 6],
  [50, 16],
  [66.6, 3],
  [88, 2],
  [100, 26],
  [200, 16],
  [300, 6],
  [500, 10],
  [520, 1],
  [666, 1],
  [1000, 6],
  [2000, 2],
  [5000, 1],
];

const corporate: Weighted<number> = [
  [1000, 5],
  [2000, 9],
  [3000, 6],
  [5000, 17],
  [8000, 4],
  [10000, 13],
  [20000, 7],
  [30000, 3],
  [50000, 2],
];

const corporateInFlood: Weighted<number> = [
  [2000, 3],
  [5000, 12],
  [10000, 18],
  [20000, 12],
  [30000, 7],
  [50000, 6],
  [80000, 2],
  [100000, 2],
  [200000, 1],
];

const toFen = (yuan: number) => Math.round(yuan * 100);

/** Gift of one person or of somebody unnamed, 分. */
export function drawPersonal(stream: Stream): number {
  return stream.chance(7) ? stream.int(500, 120_000) : toFen(stream.weighted(personal));
}

/** Gift of an organisation, 分. Collections among a staff end in odd 分. */
export function drawCorporate(stream: Stream, inFlood: boolean): number {
  if (stream.chance(22)) return stream.int(80_000, inFlood ? 6_000_000 : 2_500_000);
  return toFen(stream.weighted(inFlood ? corporateInFlood : corporate));
}

/** Many small gifts in one row: how many, and their sum in 分. */
export function drawMany(stream: Stream, inFlood: boolean): { gifts: number; fen: number } {
  const gifts = inFlood ? stream.int(180, 900) : stream.int(24, 240);
  return { gifts, fen: gifts * stream.int(1_400, 4_200) + stream.int(0, 99) };
}
