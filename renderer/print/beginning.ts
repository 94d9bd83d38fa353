import type { Printed, PrintedPart } from './passage.ts';

/** More does not fit on a first page. */
const blocksShown = 14;

/** What a first page may hold, for a picture of it: a long paper is not set twice. */
export function beginningOf({ headed, parts }: Printed): Printed {
  const shown: PrintedPart[] = [];
  let left = blocksShown;
  for (const part of parts) {
    if (left <= 0 || (part.part?.kind === 'attachment' && shown.length > 0)) break;
    const blocks = part.blocks.slice(0, left);
    shown.push({ ...part, blocks });
    left -= blocks.length;
  }
  return { headed, parts: shown };
}
