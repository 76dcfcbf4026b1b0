import { nameMapAddress, shardAddress } from '../../core/addresses/address.ts';
import type { Reading } from '../../core/lookup/answer.ts';
import type { Shard } from '../../core/lookup/entry.ts';
import type { NameMap } from '../../core/lookup/places.ts';
import type { Step } from '../../core/lookup/plan.ts';
import type { Generation, LookupTable } from '../../core/lookup/shards.ts';

/** A file of the look-up that was fetched for this answer. */
export interface Piece {
  readonly generation: Generation;
  readonly shard: number;
}

/** Whatever can read the files of the look-up. */
export interface Library {
  /** Where names lie in each of the generations. */
  maps(table: LookupTable, generations: readonly Generation[]): Promise<readonly NameMap[]>;
  read(table: LookupTable, steps: readonly (readonly Step[])[]): Promise<readonly Reading[]>;
}

/** Fetches files of the look-up, each once while the page is open, all of one question at the same time. */
export class Shards implements Library {
  readonly #base: string;
  readonly #fetched = new Map<string, Promise<unknown>>();

  /** `base` is the folder of the site on its host. */
  constructor(base: string) {
    this.#base = base;
  }

  #file<T>(address: string): Promise<T> {
    const url = this.#base + address;
    const known = this.#fetched.get(url);
    if (known) return known as Promise<T>; // under one address lies one kind of file
    const fetched = fetch(url).then((response) => {
      if (!response.ok) throw new Error(`${response.status} ${url}`);
      return response.json() as Promise<T>; // this site's own file
    });
    fetched.catch(() => this.#fetched.delete(url));
    this.#fetched.set(url, fetched);
    return fetched;
  }

  maps(table: LookupTable, generations: readonly Generation[]): Promise<readonly NameMap[]> {
    return Promise.all(generations.map((one) => this.#file<NameMap>(nameMapAddress(table, one))));
  }

  read(table: LookupTable, steps: readonly (readonly Step[])[]): Promise<readonly Reading[]> {
    return Promise.all(
      steps.map((one) =>
        Promise.all(
          one.map(async ({ key, generation, shard }) => ({
            key,
            shard: await this.#file<Shard>(shardAddress(table, generation, shard)),
          })),
        ),
      ),
    );
  }
}
