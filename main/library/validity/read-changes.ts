import type { Block, ParsedDocument } from '../../gazette/parsed-issue.ts';
import { fold } from '../../gazette/text/fold.ts';
import { readChange } from './read-change.ts';
import type { Change } from './state.ts';
import { surroundings } from './surroundings.ts';

/** What one citation of a document does to the paper that it names. */
export interface DocumentChange extends Change {
  /** Index into the document's citations. */
  readonly citation: number;
}

/**
 * Everything that a document does to others, by its own words alone; which papers are held does not matter. `from` is the
 * day that the words give, `null` where they leave it to when the document itself takes effect.
 */
export function readChanges({
  title,
  parts,
  blocks,
  citations,
}: Pick<ParsedDocument, 'title' | 'parts' | 'blocks' | 'citations'>): DocumentChange[] {
  const ofBlock = Map.groupBy(citations.entries(), ([, citation]) => citation.block);
  const found: DocumentChange[] = [];
  let lead = fold(title);
  let part = 0;
  for (const block of blocks) {
    if (block.part !== part) lead = fold(parts[block.part]?.title ?? title);
    part = block.part;
    const cited = (ofBlock.get(block.id) ?? []).toSorted(([, a], [, b]) => a.start - b.start);
    const named = cited.map(([, { start, end }]) => [start, end] as const);
    for (const [index, { start, end, relation }] of cited) {
      const change = readChange(relation, surroundings(block.text, [start, end], named), lead);
      if (change !== null) found.push({ ...change, citation: index });
    }
    const words = leadOf(block) ?? '';
    if (telling.test(words)) lead = words;
  }
  return found;
}

/** 一、市政府文件（12件） says nothing of what happens to the papers below it: what was said above holds on. */
const telling = /废止|失效|停止|不再|终止|有效|保留|继续|修[改订]|延[长续]/;

/** The words that lead in what stands below: the last sentence before a colon, a heading. */
function leadOf({ heading, text }: Block): string | null {
  const before = /[:：]$/.test(text) ? (/[^。；]*$/.exec(text)?.[0] ?? null) : null;
  const words = before ?? heading;
  return words === null ? null : fold(words);
}
