import type { Part } from '../../components/props/tables.ts';
import {
  batchPartAddress,
  campaignAddress,
  fundAddress,
  projectAddress,
} from '../../core/addresses/address.ts';
import { formerly } from '../../core/ledger/deltas.ts';
import { type PartOf, partsOfList } from '../../core/ledger/list.ts';
import type { Batch } from '../../core/schemas/batch.ts';
import type { Disclosures } from '../disclosures.ts';
import { href } from '../links.ts';
import { messages } from '../messages.ts';
import { deltaAt } from './deltas.ts';

const addressOf = { fund: fundAddress, project: projectAddress, campaign: campaignAddress };

/** A list by fund, by project and by campaign: the lines that sum trees point to. What no row names is not there. */
export function listParts(batch: Batch, books: Disclosures, language?: string): Part[] {
  const { ledger, registers } = books;
  const words = messages(language).disclosures.parts;
  const named: Readonly<Record<PartOf, readonly { readonly id: string; readonly title: string }[]>> = {
    fund: ledger.funds,
    project: registers.projects,
    campaign: registers.campaigns,
  };
  const all: readonly PartOf[] = ['fund', 'project', 'campaign'];
  return all.flatMap((by) => {
    const titles = new Map(named[by].map(({ id, title }) => [id, title]));
    const lines = partsOfList(ledger, batch, by, [...titles.keys()]).map(({ id, cell }) => ({
      anchor: `${by}-${id}`,
      title: titles.get(id) ?? id,
      href: href(addressOf[by](id)),
      rows: cell.rows,
      ...(batch.table === 'donations' ? { gifts: cell.gifts } : {}),
      fen: cell.fen,
      wasFen: formerly(cell.fen, deltaAt(batchPartAddress(batch.table, batch.id, by, id), books).fen),
    }));
    // Every row has a fund; a project and a campaign only some.
    return lines.length > 0 ? [{ id: `by-${by}`, whole: by === 'fund', lines, ...words[by] }] : [];
  });
}
