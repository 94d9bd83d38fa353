import type { Block, ParsedDocument, Responsibility } from '../../../gazette/parsed-issue.ts';

/** Something that a document tells units to do. */
export interface Task {
  readonly block: string;
  /** UTF-16 offsets into the block's text: from the first word of the task to the end of the note that names the units. */
  readonly start: number;
  readonly end: number;
  /** What is to be done, without the note; a note that stands alone takes the words of the block before it. */
  readonly text: string;
  readonly units: Responsibility['units'];
}

/**
 * The tasks of a document in order of appearance, one for each note of responsibility. A task is what stands between
 * the note and the one before it in the same block, in a table in the same row.
 */
export function tasksOf({ blocks, responsibilities }: ParsedDocument): Task[] {
  const positions = new Map(blocks.map((block, index) => [block.id, index]));
  const ends = new Map<string, number>();
  return responsibilities.flatMap(({ block: id, start, end, units }) => {
    const position = positions.get(id) ?? -1;
    const block = blocks[position];
    if (block === undefined) return [];
    const from = firstWord(block.text, Math.max(ends.get(id) ?? 0, rowStart(block, start)), start);
    ends.set(id, end);
    const own = block.text.slice(from, start).trim();
    const text = own === '' ? wordsBefore(blocks[position - 1], block) : own;
    return [{ block: id, start: from, end, text: text.replaceAll('\t', '\u3000'), units }];
  });
}

function rowStart(block: Block, at: number): number {
  return block.kind === 'table' && at > 0 ? block.text.lastIndexOf('\n', at - 1) + 1 : 0;
}

/** Behind the stop and the blanks that follow the note before. */
function firstWord(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /[\s。；;，、]/.test(text.charAt(at))) at += 1;
  return at;
}

function wordsBefore(before: Block | undefined, block: Block): string {
  return before !== undefined && before.part === block.part && before.kind !== 'table' ? before.text : '';
}
