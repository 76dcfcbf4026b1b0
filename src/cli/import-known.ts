import { readRegisters } from '../core/chapter/read-registers.ts';
import type { Source } from '../core/chapter/source.ts';
import type { Known } from '../core/import/derived.ts';
import { decodeUtf8 } from '../core/ingest/decode.ts';
import type { Column } from '../core/ingest/shape.ts';
import { readYaml } from '../core/ingest/yaml.ts';
import { organizationSchema } from '../core/schemas/organization.ts';

interface Choice {
  readonly id: string;
  readonly title: string;
}

/** What the chapter knows of itself, and what may stand in a column that names a record. */
export interface ChapterKnown extends Known {
  readonly choices: (target: string) => readonly Choice[];
}

/** Reads the registers that lists speak of. What is wrong in them is told by the check, not here. */
export async function readKnown(source: Source): Promise<ChapterKnown> {
  const paths = new Set(await source.list());
  const textOf = async (path: string): Promise<string | undefined> => {
    const decoded = paths.has(path) ? decodeUtf8(await source.read(path)) : undefined;
    return decoded && 'text' in decoded ? decoded.text : undefined;
  };
  const nothing = (): void => {};
  const { funds, projects, campaigns, items, documents } = await readRegisters({
    textOf,
    shown: (path) => source.shown(path),
    onProblem: nothing,
    onRows: nothing,
  });
  const file = 'data/organization.yaml';
  const text = (await textOf(file)) ?? '';
  const read = readYaml({ file, text, lines: text.split(/\r?\n/), before: 0 }, organizationSchema);
  const accounts = 'value' in read ? read.value.accounts : [];
  const titled = (records: readonly { readonly value: Choice }[]): Choice[] =>
    records.map(({ value }) => value);
  const known: Readonly<Record<string, readonly Choice[]>> = {
    funds: titled(funds),
    projects: titled(projects),
    campaigns: titled(campaigns),
    items: titled(items),
    documents: titled(documents),
    accounts,
  };
  const choices = (target: string): readonly Choice[] => known[target] ?? [];
  return {
    choices,
    findId: (target, title) => choices(target).find((one) => one.id === title || one.title === title)?.id,
    restrictionOf: (fundId) => funds.find(({ value }) => value.id === fundId)?.value.restriction,
    accountOf(channel) {
      const [one, ...more] = accounts.filter((account) => account.channel === channel);
      return more.length === 0 ? one?.id : undefined;
    },
  };
}

/** What may be written in a column, for who is asked: `（可选 general 日常人道救助金、…）`. */
export function choicesOf({ meta }: Column, { choices }: ChapterKnown): string {
  const codes = Object.entries(meta.codes ?? {}).map(([code, { zh }]) => `${code} ${zh}`);
  const records =
    meta.target === undefined ? [] : choices(meta.target).map(({ id, title }) => `${id} ${title}`);
  const all = [...codes, ...records];
  return all.length === 0 ? '' : `（可选 ${all.join('、')}）`;
}
