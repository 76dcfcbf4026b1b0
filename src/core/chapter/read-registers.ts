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

/** Reads every register whole, in the order of their list. */
export async function readRegisters(texts: RegisterTexts): Promise<ReadRegisters> {
  const read: [RegisterName, readonly unknown[]][] = [];
  for (const name of Object.keys(registers) as RegisterName[]) // the keys of a literal
    read.push([name, await readOne(name, texts)]);
  return Object.fromEntries(read) as unknown as ReadRegisters; // every name with the records that its own schema made
}
