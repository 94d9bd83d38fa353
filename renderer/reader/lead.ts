import type { Block, Range } from '../../preload/contract.ts';

/** 第三条, 第二章, （一）, 3.1.2, 4、, 二、 … at the start of a block. */
const numberLabel =
  /^\s*(第[一二三四五六七八九十百零〇\d]+[编章节条]|[（(][一二三四五六七八九十百\d]+[）)]|\d+(?:[.．]\d+)*[.．、]?|[一二三四五六七八九十百]+、|[①-⑳])/u;

/** Punctuation that closes a run-in heading and goes with it. */
const closing = /^[。：:．.]/u;

/** The number that a text begins with, as printed; empty where there is none. */
export function numberOf(text: string): string {
  return numberLabel.exec(text)?.[1] ?? '';
}

/**
 * The opening stretch of a block that print sets apart: 第三十九条 of an article, （一）加强领导。of a heading that runs into its
 * paragraph. `null` where nothing stands out, or where the heading is spelled otherwise than the text shows it.
 */
export function leadOf(block: Pick<Block, 'kind' | 'heading' | 'text'>): Range | null {
  const { kind, heading, text } = block;
  if (kind === 'article') {
    const label = numberLabel.exec(text);
    return label ? [0, label[0].length] : null;
  }
  if (heading === null || heading === '' || kind === 'heading') return null;
  const start = text.indexOf(heading);
  if (start < 0) return null;
  const end = start + heading.length;
  return [0, closing.test(text.slice(end)) ? end + 1 : end];
}

/** Whether a block opens a section: a heading of its own, or one that runs into its paragraph. */
export function isHeading({ kind, heading, level }: Pick<Block, 'kind' | 'heading' | 'level'>): boolean {
  return kind === 'heading' || (heading !== null && level !== null);
}
