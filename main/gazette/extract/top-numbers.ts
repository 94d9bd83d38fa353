import type { Block } from '../parsed-issue.ts';
import { readNumeral } from '../text/numerals.ts';

/** One of 一、二、三、 with the （一） below it. */
interface TopNumber {
  readonly block: Block;
  readonly items: Block[];
}

/**
 * The paragraphs 一、二、三、 of papers without articles, by part: 本通告第一条 and 本方案第二部分 mean them. A number that comes
 * twice leads nowhere.
 */
export class TopNumbers {
  readonly #all = new Map<string, TopNumber[]>();

  constructor(blocks: readonly Block[]) {
    let current: TopNumber | null = null;
    let part = -1;
    for (const block of blocks) {
      if (block.part !== part) current = null;
      part = block.part;
      const value = block.number === null ? null : readNumeral(block.number);
      if (value !== null && block.scheme === '一、') {
        current = { block, items: [] };
        const key = `${part}/${value}`;
        this.#all.set(key, [...(this.#all.get(key) ?? []), current]);
      } else if (block.scheme === '（一）') current?.items.push(block);
    }
  }

  /** The block of a number, or those of the （一） below it that are named; `null` unless each is there only once. */
  find(part: number, value: number, items: readonly number[]): string[] | null {
    const [top, second] = this.#all.get(`${part}/${value}`) ?? [];
    if (top === undefined || second !== undefined) return null;
    if (items.length === 0) return [top.block.id];
    const found = items.map((item) => top.items.filter((one) => readNumeral(one.number ?? '') === item));
    return found.every((one) => one.length === 1) ? found.flat().map((one) => one.id) : null;
  }
}
