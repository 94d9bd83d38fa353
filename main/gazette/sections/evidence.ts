import type { Block, Evidence } from '../parsed-issue.ts';
import type { Row } from '../tables/cells.ts';
import { squeeze } from '../text/fold.ts';

/** A document or section, whose blocks hold the words of a fact. */
export interface Holder {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** The source line of every row of a table, by the table's block; lines of papers are not asked for. */
  readonly rowLines?: ReadonlyMap<string, readonly number[]>;
}

/** Finds printed rows of tables in the blocks that hold them; one reader's rows are asked for from top to bottom. */
export class RowFinder {
  readonly #holder: Holder;
  /** Up to where each block's rows have been given out. */
  readonly #from = new Map<string, number>();

  constructor(holder: Holder) {
    this.#holder = holder;
  }

  /** The row's words: a row of a table's text, else the whole block that its line went into; `null` when none holds it. */
  find(row: Row): Evidence | null {
    const holding = this.#holder.blocks.filter(({ lines }) => lines[0] <= row.line && row.line <= lines[1]);
    const wanted = squeeze(row.cells.join(''));
    for (const block of holding) {
      let start = 0;
      for (const text of block.text.split('\n')) {
        const end = start + text.length;
        if (start >= (this.#from.get(block.id) ?? 0) && squeeze(text) === wanted) {
          this.#from.set(block.id, end + 1);
          return { holder: this.#holder.id, block: block.id, start, end };
        }
        start = end + 1;
      }
    }
    const [block] = holding;
    if (block === undefined) return null;
    return { holder: this.#holder.id, block: block.id, start: 0, end: block.text.length };
  }
}
