import type { RegisterSource } from '../../components/props/records.ts';
import { exportAddress } from '../../core/addresses/address.ts';
import { type RegisterName, tableTitles } from '../../core/schemas/tables.ts';
import type { Disclosures } from '../disclosures.ts';
import { day } from '../format.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';

/** Where the lines of a table come from: its register, up to which day, and the three downloads. */
export function registerSource(name: RegisterName, { asOf }: Disclosures, language?: string): RegisterSource {
  const { excel } = messages(language).disclosures.downloads;
  return {
    words: messages(language).registers.source(tableTitles[name].zh, day(asOf)),
    files: [
      { label: 'CSV', href: href(exportAddress(name, 'csv')) },
      { label: excel, href: href(exportAddress(name, 'excel.csv')) },
      { label: 'JSON', href: href(exportAddress(name, 'json')) },
    ],
  };
}
