/** Words and lists of one shard, each once. */
export class Book {
  readonly batches: string[] = [];
  readonly words: string[] = [];
  readonly #places = new Map<string, number>();

  word(text: string): number {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.words.length);
    return this.words.push(text) - 1;
  }

  /** 0 for the list of the day's own month, else the place of the list, from 1. */
  batch(id: string, day: number): number {
    if (Number(id.slice(0, 4)) * 100 + Number(id.slice(5)) === Math.floor(day / 100) && id.length === 7)
      return 0;
    const known = this.batches.indexOf(id);
    return known === -1 ? this.batches.push(id) : known + 1;
  }
}
