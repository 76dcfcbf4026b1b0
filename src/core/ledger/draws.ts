import type { Thousandths } from '../values/quantity.ts';

/** A row that takes from others: how much, and from which of them. */
export interface Draw {
  readonly id: string;
  readonly qty: Thousandths;
  readonly sources: readonly string[];
}

/** Rows that take more than there is in all the rows that they take from. */
export interface Overdraw {
  readonly draws: readonly Draw[];
  /** Ids of the rows taken from. */
  readonly sources: readonly string[];
  readonly missing: Thousandths;
}

/** How much each draw takes from each of its sources; found step by step. */
class Flow {
  readonly #left: Map<string, Thousandths>;
  readonly #taken = new Map<string, Map<Draw, Thousandths>>();

  constructor(held: ReadonlyMap<string, Thousandths>) {
    this.#left = new Map(held);
  }

  /** Takes as much as possible, moving what other draws took elsewhere; returns what could not be had and everything that was reached in vain. */
  take(draw: Draw): { missing: Thousandths; draws: Set<Draw>; sources: Set<string> } {
    let missing = draw.qty;
    for (;;) {
      const reached = this.#reach(draw);
      if (reached.end === undefined || missing === 0) return { missing, ...reached };
      missing -= this.#shift(draw, reached.end, reached.from, missing);
    }
  }

  /** Walks from a draw to its sources, from those to draws that took from them, and so on, until one has something left. */
  #reach(draw: Draw) {
    const draws = new Set([draw]);
    const sources = new Set<string>();
    const from = new Map<string, Draw>();
    const back = new Map<Draw, string>();
    for (const one of draws)
      for (const source of one.sources) {
        if (sources.has(source)) continue;
        sources.add(source);
        from.set(source, one);
        if ((this.#left.get(source) ?? 0) > 0) return { draws, sources, from: { from, back }, end: source };
        for (const [other, qty] of this.#taken.get(source) ?? [])
          if (qty > 0 && !draws.has(other)) {
            draws.add(other);
            back.set(other, source);
          }
      }
    return { draws, sources, from: { from, back }, end: undefined };
  }

  #shift(
    draw: Draw,
    end: string,
    { from, back }: { from: ReadonlyMap<string, Draw>; back: ReadonlyMap<Draw, string> },
    most: Thousandths,
  ): Thousandths {
    const steps: { draw: Draw; to: string; instead: string | undefined }[] = [];
    for (let to: string | undefined = end; to !== undefined; ) {
      const one = from.get(to);
      if (!one) break;
      const instead = one === draw ? undefined : back.get(one);
      steps.push({ draw: one, to, instead });
      to = instead;
    }
    const qty = Math.min(
      most,
      this.#left.get(end) ?? 0,
      ...steps.flatMap(({ draw: one, instead }) =>
        instead === undefined ? [] : [this.#taken.get(instead)?.get(one) ?? 0],
      ),
    );
    this.#left.set(end, (this.#left.get(end) ?? 0) - qty);
    for (const { draw: one, to, instead } of steps) {
      this.#add(to, one, qty);
      if (instead !== undefined) this.#add(instead, one, -qty);
    }
    return qty;
  }

  #add(source: string, draw: Draw, qty: Thousandths): void {
    const own = this.#taken.get(source) ?? new Map<Draw, Thousandths>();
    own.set(draw, (own.get(draw) ?? 0) + qty);
    this.#taken.set(source, own);
  }
}

/**
 * Whether every draw can be served from its own sources, none giving more than it holds. Each overdraw is named whole: the rows
 * that together take more than the rows they may take from hold. Sources that are not held are taken as empty.
 */
export function overdraws(draws: readonly Draw[], held: ReadonlyMap<string, Thousandths>): Overdraw[] {
  const flow = new Flow(held);
  const found = new Map<Draw, Overdraw>();
  for (const draw of draws) {
    const { missing, draws: rivals, sources } = flow.take(draw);
    if (missing === 0) continue;
    // Rows that were short before are part of the greater shortage.
    const before = [...rivals].flatMap((one) => found.get(one)?.missing ?? 0);
    for (const one of rivals) found.delete(one);
    found.set(draw, {
      draws: [...rivals],
      sources: [...sources],
      missing: before.reduce((sum, one) => sum + one, missing),
    });
  }
  return [...found.values()];
}
