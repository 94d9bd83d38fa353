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

/**
 * Heads that follow each other without a text in between are a list that a paper gives, three of them at least; only one
 * that the contents name and that is printed nowhere else stays. The last of them is listed too, unless it addresses somebody.
 */
export function withoutChained(
  heads: readonly FoundHead[],
  body: readonly Line[],
  toc: PrintedToc,
): FoundHead[] {
  const listed = new Set<FoundHead>();
  let chain: FoundHead[] = [];
  for (const head of heads) {
    if (chain.at(-1)?.end !== head.start) chain = [];
    chain.push(head);
    if (chain.length >= fewest) for (const one of chain) listed.add(one);
  }
  const byNumber = Map.groupBy(heads, ({ docNumber }) => docNumber);
  const isKept = (head: FoundHead, at: number) => {
    if (!listed.has(head)) return true;
    const isLast = heads[at + 1]?.start !== head.end;
    if (isLast && addresses.test(body[head.end]?.folded ?? '')) return true;
    return byNumber.get(head.docNumber)?.length === 1 && isNamed(head, toc);
  };
  return heads.filter(isKept);
}

const fewest = 3;
const addresses = /:$|,/;

function isNamed({ docNumber }: FoundHead, toc: PrintedToc): boolean {
  return toc.entries.some(
    (entry) => entry.docNumber !== null && docNumber !== null && sameNumber(entry.docNumber, docNumber),
  );
}

/** A paper that another forwards is printed behind it with title and number: it is the text of the other. */
export function withoutForwarded(heads: readonly FoundHead[], toc: PrintedToc): FoundHead[] {
  const kept: FoundHead[] = [];
  for (const head of heads) {
    const above = kept.at(-1)?.title ?? '';
    const forwarded =
      /转发|批转/.test(above) && words(head.title).length >= 8 && words(above).includes(words(head.title));
    if (!forwarded || isNamed(head, toc)) kept.push(head);
  }
  return kept;
}
