import { z } from 'zod';
import type { RegisterName } from '../../schemas/tables.ts';
import { type LedgerTable, ledgerTables } from '../../values/record-id.ts';
import { outcome } from '../outcome.ts';
import { registerNames } from '../parameters.ts';
import { predicate } from '../predicate.ts';

const tables: readonly (RegisterName | LedgerTable)[] = [...ledgerTables, ...registerNames];

/** Tables that a reader can take home whole, as CSV and JSON. The software writes them from what it checked. */
export const downloadOf = predicate({
  name: 'download-of',
  kind: 'presence',
  params: { tables: z.array(z.enum(tables as [RegisterName, ...(typeof tables)[number][]])).min(1) }, // never empty
  assess: ({ tables: wanted }) =>
    outcome(
      [],
      wanted.map((table) => ({ ref: { kind: 'download', table } })),
    ),
});
