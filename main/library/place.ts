import type { Block, Part } from '../gazette/parsed-issue.ts';
import { headAddress, partAddress } from './searchable-rows.ts';

interface Readable {
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
}

/** The heading or article that the blocks behind it belong to. */
interface Step {
  readonly level: number;
  readonly scheme: string | null;
  readonly label: string;
}

const chapter = /^第.+(?:[编章节]|部分)$/;
const article = /^第.+条$/;
const dotted = /^\d+(\.\d+)+\.?$/;
/** Where the number goes in a scheme's sample: 一、（一） 1. ① 第X条 1.1 壹、 A. (a). */
const sampleNumber = /X|一|1(?:\.1)*|①|壹|A|a/;
const longestHeading = 16;

/**
 * Where each address of a document is, for people: `第三十九条`, `二、（二）`, `3.1.2`, `附件1 · 表`, `开头`, `标题`. Headings
 * without a number are called by their words.
 */
export function placesOf(document: Readable): Map<string, string> {
  const places = new Map([[headAddress, '标题']]);
  for (const [index, part] of document.parts.entries()) {
    places.set(partAddress(index), partName(part));
    addPart(
      places,
      part,
      document.blocks.filter((block) => block.part === index),
    );
  }
  const loose = document.blocks.filter((block) => document.parts[block.part] === undefined);
  addPart(places, null, loose);
  return places;
}

function addPart(places: Map<string, string>, part: Part | null, blocks: readonly Block[]): void {
  const prefix = part?.kind === 'attachment' ? partName(part) : '';
  const opening = part === null ? '开头' : partName(part);
  let path: readonly Step[] = [];
  for (const block of blocks) {
    const here = pathTo(block, path);
    if (block.kind !== 'item' && block.kind !== 'table') path = here;
    const table = block.kind === 'table' ? '表' : '';
    places.set(block.id, joined(prefix, kindName(block) ?? pathLabel(here), table) || opening);
  }
}

/** The path with the block's own number at its end; a number of the same scheme as one above takes its place. */
function pathTo(block: Block, path: readonly Step[]): readonly Step[] {
  const label = labelOf(block);
  if (label === null) return path;
  const level = levelOf(block);
  const { scheme } = block;
  const from = path.findIndex((step) => step.level >= level || (scheme !== null && step.scheme === scheme));
  return [...(from < 0 ? path : path.slice(0, from)), { level, scheme, label }];
}

/** An article and a number such as 3.1.2 say all that is above them; 编, 章 and 节 are named only by themselves. */
function pathLabel(path: readonly Step[]): string {
  const labels = path.map((step) => step.label);
  const enough = labels.slice(
    Math.max(
      0,
      labels.findLastIndex((label) => article.test(label) || dotted.test(label)),
    ),
  );
  const inside = enough.filter((label) => !chapter.test(label));
  return (inside.length === 0 ? enough : inside).join('').trimEnd();
}

/** An article stands below every chapter and above whatever a number inside it may be. */
function levelOf(block: Block): number {
  return block.level ?? (block.kind === 'article' ? 50 : 90);
}

/** The block's number as printed, or the words of a heading that has none with a space; `null` for running text. */
function labelOf(block: Block): string | null {
  if (block.number !== null) return printedNumber(block.scheme ?? '', block.number);
  if (block.kind !== 'heading' || block.level === null) return null;
  const words = block.heading ?? block.text;
  return words.length > longestHeading ? `${words.slice(0, longestHeading)}… ` : `${words} `;
}

function printedNumber(scheme: string, number: string): string {
  return sampleNumber.test(scheme) ? scheme.replace(sampleNumber, () => number) : number;
}

function kindName(block: Block): string | null {
  if (block.kind === 'recipients') return '主送';
  return block.kind === 'signature' || block.kind === 'date' ? '落款' : null;
}

function partName(part: Part): string {
  if (part.kind === 'attachment') return part.label ?? part.title ?? '附件';
  return part.kind === 'main' ? '正文' : '开头';
}

function joined(...pieces: string[]): string {
  return pieces.filter((piece) => piece !== '').join(' · ');
}
