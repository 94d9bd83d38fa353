/** A place where a library is not what it should be, in words. */
export interface Difference {
  readonly zh: string;
  readonly en: string;
}

/** One thing that was looked at. */
export interface Checked {
  readonly name: string;
  /** What it is, for people. */
  readonly zh: string;
  readonly en: string;
  /** How many were looked at: blocks, lists, documents, … */
  readonly looked: number;
  /** How many differ, all of them. */
  readonly differences: number;
  /** The first few. */
  readonly first: readonly Difference[];
}

export interface VerifyReport {
  readonly ok: boolean;
  readonly checks: readonly Checked[];
}

/** Counts differences and keeps the first few. */
export class Differences {
  readonly first: Difference[] = [];
  count = 0;

  add(zh: string, en: string): void {
    this.count += 1;
    if (this.first.length < shown) this.first.push({ zh, en });
  }
}

const shown = 5;
