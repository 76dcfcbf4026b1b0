import type { AssessedNeed, Assessment } from '../../../core/indicators/assess.ts';
import type { Unmet } from '../../../core/indicators/outcome.ts';
import { columnsOf } from '../../../core/ingest/shape.ts';
import { documentClasses } from '../../../core/schemas/document.ts';
import { organizationSchema } from '../../../core/schemas/organization.ts';
import { type RegisterName, registers, tableTitles } from '../../../core/schemas/tables.ts';
import { identities, sections } from '../../../core/schemas/vocabulary.ts';
import { count, day } from '../../format.ts';
import { messages } from '../../messages.ts';

const isRegister = (name: unknown): name is RegisterName => typeof name === 'string' && name in registers;

const codeTitles: Readonly<Record<string, readonly [string, string]>> = {
  ...documentClasses,
  ...identities,
  ...sections,
};

/** The title of a code of a column, of a register or of a document class; other words as they are. */
function wordFor(what: string, { register, column }: NonNullable<Unmet['values']>): string {
  const meta =
    isRegister(register) && typeof column === 'string'
      ? columnsOf(registers[register]).get(column)?.meta
      : undefined;
  const code = meta?.codes?.[what];
  if (code) return code.zh;
  if (isRegister(what)) return tableTitles[what].zh;
  return codeTitles[what]?.[0] ?? what;
}

function columnTitle(register: unknown, column: unknown): string {
  const schema = isRegister(register) ? registers[register] : organizationSchema;
  return columnsOf(schema).get(String(column))?.meta.title ?? String(column);
}

/** Why something is lacking, in a sentence without its full stop. */
export function reasonText({ what, why, values = {} }: Unmet, language?: string): string {
  const t = messages(language).board.why;
  const word = wordFor(what, values);
  switch (why) {
    case 'fewer':
      return t.fewer(word, count(Number(values['found'])), count(Number(values['least'])));
    case 'empty':
      return t.empty(word, columnTitle(values['register'], values['column']));
    case 'uncovered':
    case 'different':
      return t[why](word, isRegister(values['register']) ? tableTitles[values['register']].zh : '');
    case 'late': {
      const about = /^\d{4}$/.test(what) ? messages(language).board.page.period(what) : what;
      const on = day(String(values['dueOn']));
      return about === '' ? t.lateBare(on) : t.late(about, on);
    }
    case 'nil':
    case 'unproved':
      return t[why];
    default:
      return t[why](word);
  }
}

const SHOWN = 4;

/** What an unmet need lacks, each with the need that asks for it. */
export const needReasons = ({ outcome }: AssessedNeed, language?: string): string[] =>
  outcome.unmet.map((one) => reasonText(one, language));

/** Why an indicator is not in order, one line for each need that is not met. */
export function reasonsOf({ needs, reason }: Assessment, language?: string): string[] {
  if (reason !== undefined) return [reason];
  const t = messages(language).board;
  return needs
    .filter(({ outcome }) => !outcome.met)
    .map((one) => {
      const all = needReasons(one, language);
      const more = all.length - SHOWN;
      const shown = more > 0 ? [...all.slice(0, SHOWN), t.whyMore(count(more))] : all;
      return t.whyNeed(one.need.title.zh, shown.join(t.comma));
    });
}
