import Papa from 'papaparse';

export interface CsvRecord {
  /** Line of the file on which the record starts, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
  /** The parser met quotes that do not pair in this record. */
  readonly unpaired: boolean;
}

/** Hands each record of the text to `onRecord`, in order. Nothing is trimmed, skipped or typed; a final line end starts no record. */
export function readCsv(text: string, onRecord: (record: CsvRecord) => void): void {
  let from = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    ...(text.includes('\r') ? {} : { newline: '\n' as const }),
    skipEmptyLines: false,
    step: ({ data, errors, meta }) => {
      const last = from >= text.length && data.length === 1 && data[0] === '';
      if (!last) onRecord({ line, cells: data, unpaired: errors.length > 0 });
      for (let at = text.indexOf('\n', from); at !== -1 && at < meta.cursor; at = text.indexOf('\n', at + 1))
        line++;
      from = meta.cursor;
    },
  });
}
