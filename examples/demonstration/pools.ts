import { allGifts, type NumberedGift } from './donations.ts';
import { type FundId, funds } from './funds.ts';

/** Gifts of at least this many 分 are followed to the payments they made possible. */
const followedFrom = 2_000_00;

/**
 * Money that can be spent. What was given for a project may go to that project only; the rest of a fund may
 * go to any project of the fund. A gift counts from the day after it came, so that no day can end below zero.
 */
export class Pools {
  readonly #free = new Map<FundId, number>(funds.map((fund) => [fund.id, fund.opening]));
  readonly #tied = new Map<string, number>();
  readonly #followed: { gift: NumberedGift; left: number }[] = [];
  #next = 0;

  /** Takes in every gift that came before `day`. */
  advanceTo(day: string): void {
    for (; this.#next < allGifts.length && allGifts[this.#next]!.receivedOn < day; this.#next++) {
      this.#receive(allGifts[this.#next]!);
    }
  }

  /** What a project may spend, 分. An appeal's project lives from its own gifts. */
  available(fundId: FundId, projectId: string, ownOnly: boolean): number {
    return this.#tiedTo(projectId) + (ownOnly ? 0 : this.#free.get(fundId)!);
  }

  /** Takes a payment out, the project's own money first; a negative payment comes back to the fund. */
  spend(fundId: FundId, projectId: string, fen: number, day: string): void {
    const own = Math.max(0, Math.min(fen, this.#tiedTo(projectId)));
    this.#tied.set(projectId, this.#tiedTo(projectId) - own);
    const left = this.#free.get(fundId)! - (fen - own);
    if (left < 0) throw new RangeError(`${day}: ${fundId}/${projectId} lacks ${-left} fen.`);
    this.#free.set(fundId, left);
  }

  /** The gifts, oldest first, that together carry a payment; empty when three are not enough. */
  trace(fundId: FundId, projectId: string, fen: number): string[] {
    const fits = ({ gift, left }: { gift: NumberedGift; left: number }) =>
      left > 0 && gift.fundId === fundId && (gift.projectId ?? projectId) === projectId && !gift.campaignId;
    const sources = this.#followed.filter(fits).slice(0, 3);
    if (sources.reduce((sum, source) => sum + source.left, 0) < fen) return [];
    return takeFrom(sources, fen);
  }

  #receive(gift: NumberedGift): void {
    if (gift.projectId === undefined) this.#free.set(gift.fundId, this.#free.get(gift.fundId)! + gift.fen);
    else this.#tied.set(gift.projectId, this.#tiedTo(gift.projectId) + gift.fen);
    if (gift.fen >= followedFrom && gift.key === undefined) this.#followed.push({ gift, left: gift.fen });
  }

  #tiedTo(projectId: string): number {
    return this.#tied.get(projectId) ?? 0;
  }
}

function takeFrom(sources: { gift: NumberedGift; left: number }[], fen: number): string[] {
  const ids: string[] = [];
  let open = fen;
  for (const source of sources) {
    if (open === 0) break;
    const part = Math.min(open, source.left);
    source.left -= part;
    open -= part;
    ids.push(source.gift.id);
  }
  return ids;
}
