import type { Paragraph } from '../paragraphs/paragraph.ts';
import { rankOf } from '../paragraphs/sequence.ts';
import { fold } from '../text/fold.ts';
import type { Marker, Scheme } from '../text/marker.ts';
import { closeLetterSpacing } from '../text/title.ts';

/** How a paragraph's head is to be read. */
export interface HeadingReading {
  /** The heading's words; `null` when the paragraph has none. */
  readonly words: string | null;
  /** Whether the heading is all there is to the paragraph. */
  readonly alone: boolean;
}

const none: HeadingReading = { words: null, alone: false };

/**
 * Reads the headings of a part's paragraphs together: whether a numbered sentence is a heading its neighbours in the
 * same list help to say. `inArticles` tells of each paragraph whether it stands inside an article.
 */
export function readHeadings(
  paragraphs: readonly Paragraph[],
  inArticles: readonly boolean[],
): HeadingReading[] {
  const single = sentencesThatHead(paragraphs, inArticles);
  return paragraphs.map((paragraph, at) => readHeading(paragraph, inArticles[at] ?? false, single.has(at)));
}

function readHeading(
  { text, marker }: Paragraph,
  inArticle: boolean,
  sentenceHeads: boolean,
): HeadingReading {
  if (marker === null) return isUnnumbered(text) ? { words: closeLetterSpacing(text), alone: true } : none;
  if (marker.scheme === '第X条' || marker.scheme === '△') return none;
  const rest = text.slice(marker.length);
  const folded = fold(rest);
  if (rest === '') return none;
  if (isDivision(marker.scheme)) return { words: closeLetterSpacing(rest), alone: true };
  const end = folded.search(/[。;!?]/);
  if (end < 0) {
    const open =
      /[,:、"]$/.test(folded) ||
      opensQuote(rest) ||
      folded.length > 45 ||
      marker.scheme === '——' ||
      marker.scheme === '①';
    return open || (inArticle && /,/.test(folded)) ? none : { words: closeLetterSpacing(rest), alone: true };
  }
  if (end === folded.length - 1) return sentenceHeads ? { words: rest.slice(0, end), alone: true } : none;
  if (inArticle || marker.scheme === '①' || marker.scheme === '(1)' || !isRunIn(folded, end)) return none;
  return { words: rest.slice(0, end), alone: false };
}

function opensQuote(text: string): boolean {
  return text.split('“').length > text.split('”').length || /[《(（][^》)）]*$/.test(text);
}

function isDivision(scheme: Scheme): boolean {
  return scheme === '第X编' || scheme === '第X章' || scheme === '第X节';
}

/** A run-in heading is a short first sentence, closed by 。, with text behind it. */
function isRunIn(folded: string, end: number): boolean {
  if (folded[end] !== '。' || end > 30 || end < 2) return false;
  const words = folded.slice(0, end);
  return (
    !/:/.test(words) &&
    words.split('"').length % 2 === 1 &&
    !/^《|^会议|应当|不得|的$|可以|予以/.test(words) &&
    folded.length - end > 4
  );
}

function isUnnumbered(text: string): boolean {
  return /^(?:总则|附则|附录|引言|前言)$/.test(closeLetterSpacing(text.trim()));
}

/** Numbered single sentences that head what follows: most of their list is followed by plain paragraphs, or runs in. */
function sentencesThatHead(paragraphs: readonly Paragraph[], inArticles: readonly boolean[]): Set<number> {
  const heads = new Set<number>();
  for (const list of lists(paragraphs)) {
    const scheme = paragraphs[list[0] ?? 0]?.marker?.scheme;
    if (list.length < 2 || inArticles[list[0] ?? 0] || scheme === '(1)' || scheme === '①') continue;
    const votes = list.filter((at) => {
      const { marker, text } = paragraphs[at] ?? {};
      if (marker === undefined || marker === null || text === undefined) return false;
      const folded = fold(text.slice(marker.length));
      const end = folded.search(/[。;!?]/);
      if (end < 0) return true;
      if (/^会议/.test(folded)) return false;
      if (end < folded.length - 1) return isRunIn(folded, end);
      const next = paragraphs[at + 1];
      return end <= 40 && folded[end] === '。' && next !== undefined && next.marker === null;
    });
    if (votes.length * 2 > list.length) for (const at of list) heads.add(at);
  }
  return heads;
}

/** Runs of paragraphs numbered by one scheme, 1 and up, not parted by a number of an outer scheme. */
function lists(paragraphs: readonly Paragraph[]): number[][] {
  const open = new Map<Scheme, number[]>();
  const all: number[][] = [];
  paragraphs.forEach(({ marker }, at) => {
    if (marker === null) return;
    for (const scheme of [...open.keys()]) if (rankOf(scheme) > rankOf(marker.scheme)) open.delete(scheme);
    const list = open.get(marker.scheme);
    if (list !== undefined && marker.value !== 1) list.push(at);
    else {
      const fresh = [at];
      open.set(marker.scheme, fresh);
      all.push(fresh);
    }
  });
  return all;
}

/** Depth of headings inside a part, 1 = outermost, from the schemes that are open. */
export class Levels {
  readonly #open: { rank: number; depth: number }[] = [];

  /** The level of a heading with this marker, or of an unnumbered one. */
  levelOf(marker: Marker | null): number {
    if (marker === null) {
      this.#open.length = 0;
      this.#open.push({ rank: 2.5, depth: 1 });
      return 1;
    }
    const rank =
      rankOf(marker.scheme) + (marker.scheme === '1.1' ? Math.min(marker.path.length, 5) * 0.2 : 0);
    while (this.#open.length > 0 && (this.#open.at(-1)?.rank ?? 0) >= rank) this.#open.pop();
    const depth = this.#open.length + 1;
    this.#open.push({ rank, depth });
    return depth;
  }
}
