import type { RegisterRecords } from '../core/chapter/chapter.ts';
import { buildLedger, dataTo, type Ledger, withEmptied } from '../core/ledger/ledger.ts';
import type { Document } from '../core/schemas/document.ts';
import type { Figure } from '../core/schemas/figure.ts';
import type { Fund } from '../core/schemas/fund.ts';
import type { ChapterEntry } from './collections.ts';
import { entries } from './entries.ts';
import { readRowLedger } from './row-ledger.ts';

/** All that pages may know of the accounts. */
export interface Disclosures extends ChapterEntry {
  readonly ledger: Ledger;
  /** The same books from the rows as their files hold them now: what every printed total is held against. */
  readonly rows: Ledger;
  /** Every register, in the order of its file. */
  readonly registers: RegisterRecords;
  readonly documents: readonly Document[];
  readonly figures: readonly Figure[];
  /** 数据截至: last day of the last published list. */
  readonly dataTo: string;
  /** First day of that day's year. */
  readonly yearFrom: string;
  /** Throws for an id that the check would have refused. */
  readonly fund: (id: string) => Fund;
}

const records = async <N extends 'funds' | 'balances' | 'documents' | 'figures'>(name: N) =>
  (await entries(name)).map((entry) => entry.data);

/** All registers by name. */
async function allRegisters(): Promise<RegisterRecords> {
  const found = (await entries('registers')).map(({ id, data }) => [id, data.records]);
  return Object.fromEntries(found) as unknown as RegisterRecords; // one entry for each name, which the collection wrote
}

async function read(): Promise<Disclosures> {
  const [chapter] = await entries('chapter');
  if (!chapter) throw new Error('the chapter has no settings');
  const batches = (await entries('batches')).map((entry) => entry.data);
  const books = buildLedger({
    funds: [...(await records('funds'))].sort(
      (a, b) => chapter.data.fundIds.indexOf(a.id) - chapter.data.fundIds.indexOf(b.id),
    ),
    batches: batches.map(({ batch }) => batch),
    balances: await records('balances'),
    withdrawn: new Map(chapter.data.withdrawn.map(([list, numbers]) => [list, new Set(numbers)])),
    summaries: batches.map(({ batch, cells, goods, contracts }) => ({
      table: batch.table,
      batch: batch.id,
      cells: new Map(cells),
      goods: new Map(goods),
      contracts,
    })),
  });
  const emptied = chapter.data.corrections.deltas.map(([name]) => name);
  const ledger = withEmptied(books, emptied);
  const last = dataTo(ledger) ?? chapter.data.asOf;
  return {
    ...chapter.data,
    ledger,
    rows: await readRowLedger(ledger),
    registers: await allRegisters(),
    documents: await records('documents'),
    figures: await records('figures'),
    dataTo: last,
    yearFrom: `${last.slice(0, 4)}-01-01`,
    fund: (id) => {
      const fund = ledger.funds.find((one) => one.id === id);
      if (!fund) throw new Error(`no fund ${id}`);
      return fund;
    },
  };
}

let built: Promise<Disclosures> | undefined;

/** The accounts of the chapter: the only way from records to pages. Read once in a build, anew on every page in dev. */
export function getDisclosures(): Promise<Disclosures> {
  if (import.meta.env.DEV) return read();
  built ??= read();
  return built;
}
