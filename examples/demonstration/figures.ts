import { derivedFigures, goodsFigureLines } from './derived.ts';
import { reportedFigures } from './reported.ts';
import { writeTable } from './table.ts';

const columns = [
  'id',
  'metric',
  'value',
  'query',
  'qualifier',
  'unit',
  'scope',
  'as_of_on',
  'period',
  'period_title',
  'source_id',
];

export function writeFigures(): string {
  return writeTable(columns, [...reportedFigures(), ...derivedFigures(), ...goodsFigureLines()]);
}
