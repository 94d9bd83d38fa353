import type { Line } from '../lines/lines.ts';
import { sameNumber } from '../text/doc-number.ts';
import { words } from '../text/fold.ts';
import type { FoundHead } from './found-head.ts';
import { isListing } from './section-lines.ts';
import type { PrintedToc } from './toc.ts';

/** Number and title of papers follow each other without a text in a list of issued papers: there they head nothing. */
export function withoutListed(heads: readonly FoundHead[], body: readonly Line[]): FoundHead[] {
  const listed = new Set<FoundHead>();
  body.forEach((line, at) => {
    if (!isListing(line)) return;
    const chain: FoundHead[] = [];
    let end = at + 1;
    for (const head of heads) {
      if (head.start < end || head.start > end + 1) continue;
      chain.push(head);
      end = head.end;
    }
    if (chain.length > 1) for (const head of chain) listed.add(head);
  });
  return heads.filter((head) => !listed.has(head));
}

/** A paper that another forwards is printed behind it with title and number: it is the text of the other. */
export function withoutForwarded(heads: readonly FoundHead[], toc: PrintedToc): FoundHead[] {
  const kept: FoundHead[] = [];
  for (const head of heads) {
    const above = kept.at(-1)?.title ?? '';
    const forwarded =
      /转发|批转/.test(above) && words(head.title).length >= 8 && words(above).includes(words(head.title));
    const listed = toc.entries.some(
      ({ docNumber }) =>
        docNumber !== null && head.docNumber !== null && sameNumber(docNumber, head.docNumber),
    );
    if (!forwarded || listed) kept.push(head);
  }
  return kept;
}
