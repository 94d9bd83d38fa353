import type { Block } from '../parsed-issue.ts';
import { readCircled, readNumeral } from '../text/numerals.ts';

/** One 款: its block and the numbered items below it. */
interface Clause {
  readonly block: Block;
  readonly items: Block[];
}

/** One 条 with its 款. */
export interface Article {
  readonly value: number;
  /** 第四条之一: put in behind the one whose number it bears. */
  readonly inserted: boolean;
  readonly clauses: Clause[];
}

/** The articles of a document by part, and the article that each block stands in. */
export interface ArticleIndex {
  /** Articles of one part by number; a doubled number keeps the first. */
  find(part: number, value: number): Article | null;
  /** Whether others were put in behind an article: 第四条之一. */
  isFollowed(part: number, value: number): boolean;
  /** Where a block stands: its article and the index of its 款. */
  placeOf(blockId: string): { readonly article: Article; readonly clause: number } | null;
  readonly any: boolean;
}

/** Reads the articles with their 款 and 项 out of the blocks' order. */
export function indexArticles(blocks: readonly Block[]): ArticleIndex {
  const byNumber = new Map<string, Article>();
  const followed = new Set<string>();
  const places = new Map<string, { article: Article; clause: number }>();
  let current: Article | null = null;
  let part = -1;
  for (const block of blocks) {
    if (block.part !== part || block.kind === 'heading') current = null;
    part = block.part;
    if (block.kind === 'article') {
      const [number = '', ...more] = (block.number ?? '').split('之');
      const inserted = more.length > 0;
      current = { value: readNumeral(number) ?? 0, inserted, clauses: [{ block, items: [] }] };
      const key = `${part}/${current.value}`;
      if (inserted) followed.add(key);
      else if (!byNumber.has(key)) byNumber.set(key, current);
    } else if (current !== null && block.kind === 'paragraph' && block.scheme === null) {
      current.clauses.push({ block, items: [] });
    } else if (current !== null && block.number !== null) {
      current.clauses.at(-1)?.items.push(block);
    }
    if (current !== null) places.set(block.id, { article: current, clause: current.clauses.length - 1 });
  }
  return {
    find: (wanted, value) => byNumber.get(`${wanted}/${value}`) ?? null,
    isFollowed: (wanted, value) => followed.has(`${wanted}/${value}`),
    placeOf: (id) => places.get(id) ?? null,
    any: byNumber.size > 0,
  };
}

/** The item of a list by its number, where only one of the outer list bears it. */
export function itemOf(items: readonly Block[], value: number): Block | null {
  const scheme = items[0]?.scheme;
  const found = items.filter((item) => item.scheme === scheme && figureOf(item.number) === value);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The 目 of an item by its number: it stands below the item in another scheme, before the next item. */
export function subItemOf(items: readonly Block[], item: Block, value: number): Block | null {
  const from = items.indexOf(item) + 1;
  const stop = items.findIndex((one, at) => at >= from && one.scheme === item.scheme);
  const below = items.slice(from, stop < 0 ? items.length : stop);
  return itemOf(below, value);
}

function figureOf(number: string | null): number | null {
  if (number === null) return null;
  return readCircled(number) ?? readNumeral(number);
}
