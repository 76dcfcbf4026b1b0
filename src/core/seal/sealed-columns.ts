import type { z } from 'zod';
import { columnsOf } from '../ingest/shape.ts';
import { ledgers, type RegisterName, registers } from '../schemas/tables.ts';
import type { LedgerTable } from '../values/record-id.ts';

/** Which columns of a table are sealed. */
export interface SealedColumns {
  readonly has: (column: string) => boolean;
  /** Filled later and sealed once they are: an empty cell may become a filled one. */
  readonly grows: (column: string) => boolean;
}

const named = (schema: z.ZodObject, life: string): ReadonlySet<string> =>
  new Set([...columnsOf(schema).values()].filter(({ meta }) => meta.life === life).map(({ name }) => name));

const known = new Map<string, SealedColumns>();

/** `once` and `grows` columns of a register; every column of a ledger. */
export function sealedColumns(table: LedgerTable | RegisterName): SealedColumns {
  const found = known.get(table);
  if (found) return found;
  const columns =
    table in ledgers ? ofLedger(ledgers[table as LedgerTable]) : ofRegister(registers[table as RegisterName]); // told apart by the test
  known.set(table, columns);
  return columns;
}

function ofLedger(schema: z.ZodObject): SealedColumns {
  const all = new Set(columnsOf(schema).keys());
  return { has: (column) => all.has(column), grows: () => false };
}

function ofRegister(schema: z.ZodObject): SealedColumns {
  const [once, grows] = [named(schema, 'once'), named(schema, 'grows')];
  return {
    has: (column) => once.has(column) || grows.has(column),
    grows: (column) => grows.has(column),
  };
}

/** Registers of which more than the ids is sealed; the others may change freely. */
export const sealedRegisters: readonly RegisterName[] = (Object.keys(registers) as RegisterName[]).filter(
  // the keys of a literal
  (name) => named(registers[name], 'once').size > 1,
);

/** The column that stands for a whole record when it is withdrawn: what a ledger row adds to the sums, the id of a register's record. */
export const withdrawnColumn = (table: LedgerTable | RegisterName): string =>
  table in ledgers ? measureOf(table as LedgerTable) : 'id'; // told apart by the test

const measureOf = (table: LedgerTable): string => ('amount' in ledgers[table].shape ? 'amount' : 'qty');
