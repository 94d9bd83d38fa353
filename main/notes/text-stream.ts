import type { TextPoint } from '../../preload/contract.ts';
import { fold } from '../search/fold.ts';

/** The texts of a document by their addresses, in reading order. */
export type AddressedTexts = ReadonlyMap<string, string>;

interface Stretch {
  readonly address: string;
  readonly from: number;
  readonly to: number;
}

/** A document's texts in one piece, joined by `\n` like a quote that spans several of them, and folded. */
export class TextStream {
  readonly text: string;
  readonly #stretches: ReadonlyMap<string, Stretch>;
  readonly #starts: ReadonlySet<number>;
  readonly #ends: ReadonlySet<number>;

  constructor(texts: AddressedTexts) {
    this.text = comparable([...texts.values()].join('\n'));
    const stretches = new Map<string, Stretch>();
    let from = 0;
    for (const [address, { length }] of texts) {
      stretches.set(address, { address, from, to: from + length });
      from += length + 1;
    }
    this.#stretches = stretches;
    this.#starts = new Set([...stretches.values()].map((stretch) => stretch.from));
    this.#ends = new Set([...stretches.values()].map((stretch) => stretch.to));
  }

  /** `null` when the document has no such point. */
  positionOf({ block, offset }: TextPoint): number | null {
    const stretch = this.#stretches.get(block);
    if (stretch === undefined || offset < 0 || stretch.from + offset > stretch.to) return null;
    return stretch.from + offset;
  }

  /** The point at a position of `text`; a line end between two texts is the end of the first. */
  pointAt(position: number): TextPoint {
    for (const { address, from, to } of this.#stretches.values()) {
      if (position <= to) return { block: address, offset: position - from };
    }
    throw new RangeError(`no text at ${position}`);
  }

  /** Every position of `words`, overlapping ones too. */
  placesOf(words: string): number[] {
    const places: number[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) places.push(at);
    return places;
  }

  /** Whether `prefix` stands right before `at`; an empty one asks whether a text begins there. */
  standsBefore(at: number, prefix: string): boolean {
    return prefix === '' ? this.#starts.has(at) : this.text.slice(0, at).endsWith(prefix);
  }

  /** Whether `suffix` stands right behind `at`; an empty one asks whether a text ends there. */
  standsBehind(at: number, suffix: string): boolean {
    return suffix === '' ? this.#ends.has(at) : this.text.startsWith(suffix, at);
  }
}

/** Folded, but with line ends kept: a space is no block end. */
export function comparable(text: string): string {
  return text.split('\n').map(fold).join('\n');
}
