import type { Sourced } from '../ingest/source.ts';
import { readTable } from '../ingest/table.ts';
import type { Problem } from '../problems/problem.ts';
import { type RegisterName, type RegisterRecord, registers } from '../schemas/tables.ts';

export type ReadRegisters = { readonly [N in RegisterName]: readonly Sourced<RegisterRecord<N>>[] };

export interface RegisterTexts {
  /** Text of `data/<name>.csv`; undefined when the file is missing or not to be decoded. */
  readonly textOf: (path: string) => Promise<string | undefined>;
  readonly shown: (path: string) => string;
  readonly onProblem: (problem: Problem) => void;
  readonly onRows: (rows: number) => void;
}

async function readOne<N extends RegisterName>(
  name: N,
  { textOf, shown, onProblem, onRows }: RegisterTexts,
): Promise<Sourced<RegisterRecord<N>>[]> {
  const path = `data/${name}.csv`;
  const text = await textOf(path);
  const records: Sourced<RegisterRecord<N>>[] = [];
  if (text === undefined) return records;
  const { rows } = readTable({
    file: shown(path),
    text,
    schema: registers[name],
    // The schema of this name makes records of this name; TypeScript cannot follow the index.
    onRow: (row) => records.push(row as Sourced<RegisterRecord<N>>),
    onProblem,
  });
  onRows(rows ?? 0);
  return records;
}

/** Reads every register whole, in a fixed order. */
export const readRegisters = async (texts: RegisterTexts): Promise<ReadRegisters> => ({
  funds: await readOne('funds', texts),
  batches: await readOne('batches', texts),
  balances: await readOne('balances', texts),
  documents: await readOne('documents', texts),
  figures: await readOne('figures', texts),
  projects: await readOne('projects', texts),
  'project-progress': await readOne('project-progress', texts),
  campaigns: await readOne('campaigns', texts),
  audits: await readOne('audits', texts),
  findings: await readOne('findings', texts),
  'budget-lines': await readOne('budget-lines', texts),
  'public-expenses': await readOne('public-expenses', texts),
  'balance-sheets': await readOne('balance-sheets', texts),
  'activity-statements': await readOne('activity-statements', texts),
  procurements: await readOne('procurements', texts),
  pledges: await readOne('pledges', texts),
  allocations: await readOne('allocations', texts),
  'use-changes': await readOne('use-changes', texts),
  incidents: await readOne('incidents', texts),
  people: await readOne('people', texts),
  units: await readOne('units', texts),
  contacts: await readOne('contacts', texts),
  meetings: await readOne('meetings', texts),
  statistics: await readOne('statistics', texts),
  honours: await readOne('honours', texts),
  'nil-statements': await readOne('nil-statements', texts),
  corrections: await readOne('corrections', texts),
});
