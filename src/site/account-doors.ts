import { messages } from './messages.ts';
import { getPlaces, type PlaceGroup } from './places.ts';
import type { PlaceKey } from './section-head.ts';

/** The sections of the accounts by what one comes for, in lasting order. One that is named nowhere stands among the papers. */
const doors: Readonly<Record<keyof ReturnType<typeof messages>['sections']['doors'], readonly PlaceKey[]>> = {
  flows: ['received', 'used', 'goods', 'goodsReceived', 'goodsIssued', 'states'],
  years: ['summaries', 'budget', 'statements', 'costs', 'procurements', 'major-events'],
  checks: ['audits', 'transparency', 'quality', 'corrections', 'use-changes', 'incidents'],
  papers: ['documents', 'rules', 'find', 'verify'],
};

/** Every section that is reached from the overview of the accounts, in groups. */
export async function getAccountDoors(language?: string): Promise<(PlaceGroup & { readonly id: string })[]> {
  const t = messages(language).sections;
  const all = await getPlaces(language);
  const places = all.flatMap((group) => group.places);
  const own = all.find((group) => group.name === t.groups.accounts)?.places ?? [];
  const named: readonly string[] = Object.values(doors).flat();
  const others = own.filter(({ key }) => key !== 'accounts' && !named.includes(key));
  return Object.entries(doors).flatMap(([id, keys]) => {
    const found = keys.flatMap((key) => places.find((one) => one.key === key) ?? []);
    const shown = id === 'papers' ? [...found, ...others] : found;
    const name = t.doors[id as keyof typeof doors]; // the keys of a literal
    return shown.length > 0 ? [{ id: `to-${id}`, name, places: shown }] : [];
  });
}
