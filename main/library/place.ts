import type { Block, Part } from '../gazette/parsed-issue.ts';
import { headAddress, partAddress } from './searchable-rows.ts';

interface Readable {
  readonly parts: readonly Part[];
  readonly blocks: readonly Block[];
}

/** The heading or article that the blocks behind it belong to. */
interface Step {
  readonly level: number;
  readonly label: string;
}

const chapter = /^第.+[编章节]$/;
const article = /^第.+条$/;
const dotted = /^\d+(\.\d+)+\.?$/;
/** Where the number goes in a scheme's sample: 一、（一） 1. ① 第X条 1.1. */
const sampleNumber = /X|一|1(?:\.1)*|①/;
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
  let path: Step[] = [];
  for (const block of blocks) {
    const label = labelOf(block);
    if (label !== null && block.kind !== 'item' && block.kind !== 'table') {
      path = [...path.filter((step) => step.level < levelOf(block)), { level: levelOf(block), label }];
    }
    const within = path.length === 0 ? '' : pathLabel(path);
    const own = block.kind === 'item' && label !== null ? within + label : within;
    places.set(
      block.id,
      joined(prefix, kindName(block) ?? own, block.kind === 'table' ? '表' : '') || opening,
    );
  }
}

/** An article and a number such as 3.1.2 say all by themselves; of 编, 章 and 节 only the last is needed before 一、. */
function pathLabel(path: readonly Step[]): string {
  const last = path.at(-1)?.label ?? '';
  if (article.test(last) || dotted.test(last)) return last;
  const numbered = path.map((step) => step.label);
  return numbered.every((label) => chapter.test(label))
    ? numbered.join('')
    : numbered.filter((label) => !chapter.test(label)).join('');
}

/** An article stands below every chapter and above whatever a number inside it may be. */
function levelOf(block: Block): number {
  return block.level ?? (block.kind === 'article' ? 50 : 90);
}

/** The block's number as printed, or the words of a heading that has none; `null` for running text. */
function labelOf(block: Block): string | null {
  if (block.number !== null) return printedNumber(block.scheme ?? '', block.number);
  if (block.kind !== 'heading' || block.level === null) return null;
  const words = block.heading ?? block.text;
  return words.length > longestHeading ? `${words.slice(0, longestHeading)}…` : words;
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
