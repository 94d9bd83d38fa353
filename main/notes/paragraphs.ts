import { textHash } from './text-hash.ts';

export interface Paragraph {
  readonly from: number;
  readonly to: number;
}

/** The paragraphs of a text stream, a row of a table being one, and their hashes, made when first asked for. */
export class Paragraphs {
  readonly #text: string;
  readonly #all: readonly Paragraph[];
  readonly #hashes: (string | undefined)[] = [];
  #places: ReadonlyMap<string, readonly number[]> | null = null;

  constructor(text: string) {
    this.#text = text;
    let from = 0;
    this.#all = text.split('\n').map(({ length }) => {
      const paragraph = { from, to: from + length };
      from += length + 1;
      return paragraph;
    });
  }

  /** `undefined` before the first and behind the last. */
  at(index: number): Paragraph | undefined {
    return this.#all[index];
  }

  /** Which paragraph a position stands in; at a line end the one that ends there. */
  indexAt(position: number): number {
    let low = 0;
    let high = this.#all.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#all[middle]?.to ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** `null` before the first and behind the last. */
  hashAt(index: number): string | null {
    const paragraph = this.#all[index];
    if (paragraph === undefined) return null;
    const known = this.#hashes[index] ?? textHash(this.#text.slice(paragraph.from, paragraph.to));
    this.#hashes[index] = known;
    return known;
  }

  /** The paragraphs with a hash, in order. */
  withHash(hash: string): readonly number[] {
    this.#places ??= Map.groupBy(this.#all.keys(), (index) => this.hashAt(index) ?? '');
    return this.#places.get(hash) ?? [];
  }
}
