import { shardAddress } from '../../core/addresses/address.ts';
import type { Reading } from '../../core/lookup/answer.ts';
import type { Shard } from '../../core/lookup/entry.ts';
import type { Step } from '../../core/lookup/plan.ts';
import type { Generation, LookupTable } from '../../core/lookup/shards.ts';

/** A file of the look-up that was fetched for this answer. */
export interface Piece {
  readonly generation: Generation;
  readonly shard: number;
}

/** Whatever can read the files of the look-up. */
export interface Library {
  read(table: LookupTable, steps: readonly (readonly Step[])[]): Promise<readonly Reading[]>;
}

/** Fetches files of the look-up, each once while the page is open, all of one question at the same time. */
export class Shards implements Library {
  readonly #base: string;
  readonly #fetched = new Map<string, Promise<Shard>>();

  /** `base` is the folder of the site on its host. */
  constructor(base: string) {
    this.#base = base;
  }

  #shard(table: LookupTable, { generation, shard }: Piece): Promise<Shard> {
    const address = this.#base + shardAddress(table, generation, shard);
    const known = this.#fetched.get(address);
    if (known) return known;
    const fetched = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${address}`);
      return response.json() as Promise<Shard>; // this site's own file
    });
    fetched.catch(() => this.#fetched.delete(address));
    this.#fetched.set(address, fetched);
    return fetched;
  }

  read(table: LookupTable, steps: readonly (readonly Step[])[]): Promise<readonly Reading[]> {
    return Promise.all(
      steps.map((one) =>
        Promise.all(one.map(async (step) => ({ key: step.key, shard: await this.#shard(table, step) }))),
      ),
    );
  }
}
