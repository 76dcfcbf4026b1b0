import type { ChartView } from './chart.ts';
import type { Link } from './links.ts';
import type { RecordSection, RecordTableProps, RegisterSource } from './records.ts';

/** A record told as facts, with a table of its own where it has one. */
export interface FactEntry {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  /** Before the title: its state, then what is to be seen at once in ink. */
  readonly state?: string | undefined;
  readonly alert?: string | undefined;
  readonly facts: readonly (readonly [name: string, value: string | Link | undefined])[];
  readonly table?: RecordTableProps | undefined;
  /** Its differences that were explained and approved. */
  readonly explained?: readonly Link[] | undefined;
}

/** One part of a page of a register: a table, or records as facts, or a chart, each with what it says and where it comes from. */
export type RegisterPart =
  | (RecordSection & { readonly kind: 'table' })
  | (RecordSection & { readonly kind: 'charted'; readonly chart: ChartView })
  | {
      readonly kind: 'entries';
      readonly id: string;
      readonly title: string;
      readonly lead?: string | undefined;
      readonly entries: readonly FactEntry[];
      readonly source?: RegisterSource | undefined;
    }
  | { readonly kind: 'chart'; readonly id: string; readonly title: string; readonly chart: ChartView };
