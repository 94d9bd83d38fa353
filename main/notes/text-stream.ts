import type { TextPoint } from '../../preload/contract.ts';
import { fold } from '../search/fold.ts';
import { Paragraphs } from './paragraphs.ts';
import { textHash } from './text-hash.ts';

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
  /** The same as it is written. */
  readonly written: string;
  readonly texts: AddressedTexts;
  readonly #stretches: readonly Stretch[];
  readonly #byAddress: ReadonlyMap<string, Stretch>;
  #hash: string | null = null;
  #fingerprint: string | null = null;
  #paragraphs: Paragraphs | null = null;

  constructor(texts: AddressedTexts) {
    this.texts = texts;
    this.written = [...texts.values()].join('\n');
    this.text = comparable(this.written);
    const stretches: Stretch[] = [];
    let from = 0;
    for (const [address, { length }] of texts) {
      stretches.push({ address, from, to: from + length });
      from += length + 1;
    }
    this.#stretches = stretches;
    this.#byAddress = new Map(stretches.map((stretch) => [stretch.address, stretch]));
  }

  /** Of the whole text. */
  get hash(): string {
    this.#hash ??= textHash(this.text);
    return this.#hash;
  }

  /** Of the whole text with its addresses: where it is the same, everything is found where it was. */
  get fingerprint(): string {
    this.#fingerprint ??= textHash(`${[...this.texts.keys()].join(' ')}\n${this.text}`);
    return this.#fingerprint;
  }

  get paragraphs(): Paragraphs {
    this.#paragraphs ??= new Paragraphs(this.text);
    return this.#paragraphs;
  }

  /** `null` when the document has no such point. */
  positionOf({ block, offset }: TextPoint): number | null {
    const stretch = this.#byAddress.get(block);
    if (stretch === undefined || offset < 0 || stretch.from + offset > stretch.to) return null;
    return stretch.from + offset;
  }

  /** The point at a position of `text`; a line end between two texts is the end of the first. */
  pointAt(position: number): TextPoint {
    let low = 0;
    let high = this.#stretches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#stretches[middle]?.to ?? 0) < position) low = middle + 1;
      else high = middle;
    }
    const stretch = this.#stretches[low];
    if (stretch === undefined || position < 0) throw new RangeError(`no text at ${position}`);
    return { block: stretch.address, offset: position - stretch.from };
  }

  /** Where the text at an address begins and ends. */
  stretchOf(address: string): { readonly from: number; readonly to: number } | null {
    return this.#byAddress.get(address) ?? null;
  }

  /** Every position of `words`, overlapping ones too. */
  placesOf(words: string): number[] {
    const places: number[] = [];
    for (let at = this.text.indexOf(words); at >= 0; at = this.text.indexOf(words, at + 1)) places.push(at);
    return places;
  }
}

/** Folded, but with line ends kept: a space is no block end. */
export function comparable(text: string): string {
  return text.split('\n').map(fold).join('\n');
}
