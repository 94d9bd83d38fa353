/** Enough for the offsets of a segment; a code of 32 bits before it keeps both in one exact number. */
const offsets = 2 ** 15;

/** Many pairs of a gram's code and an offset, eight bytes each, given back gram by gram. */
export class PairList {
  #pairs = new Float64Array(1 << 16);
  #length = 0;

  add(code: number, offset: number): void {
    if (this.#length === this.#pairs.length) {
      const larger = new Float64Array(this.#length * 2);
      larger.set(this.#pairs);
      this.#pairs = larger;
    }
    this.#pairs[this.#length] = code * offsets + offset;
    this.#length += 1;
  }

  /** Codes ascending, each with its offsets ascending. Nothing may be added afterwards. */
  *lists(): Generator<{ readonly code: number; readonly offsets: readonly number[] }, undefined> {
    const sorted = this.#pairs.subarray(0, this.#length).sort();
    let at = 0;
    while (at < sorted.length) {
      const code = Math.floor((sorted[at] ?? 0) / offsets);
      const found: number[] = [];
      for (; Math.floor((sorted[at] ?? Infinity) / offsets) === code; at += 1)
        found.push((sorted[at] ?? 0) % offsets);
      yield { code, offsets: found };
    }
  }
}
