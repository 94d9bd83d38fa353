import type { Paragraph } from '../paragraphs/paragraph.ts';
import { rankOf } from '../paragraphs/sequence.ts';
import { fold, squeeze } from '../text/fold.ts';
import { isDivision, type Marker, type Scheme } from '../text/marker.ts';
import { sentenceEnd } from '../text/sentence.ts';
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
 * same list help to say. `inArticles` tells of each paragraph whether it stands inside an article, `goesOn` whether a
 * table or the like follows the last of them.
 */
export function readHeadings(
  paragraphs: readonly Paragraph[],
  inArticles: readonly boolean[],
  goesOn: boolean,
): HeadingReading[] {
  const customs = readCustoms(paragraphs, inArticles, goesOn);
  return paragraphs.map((paragraph, at) => readHeading(paragraph, inArticles[at] ?? false, at, customs));
}

function readHeading(
  { text, marker }: Paragraph,
  inArticle: boolean,
  at: number,
  customs: Customs,
): HeadingReading {
  if (marker === null) return isUnnumbered(text) ? { words: closeLetterSpacing(text), alone: true } : none;
  if (marker.scheme === '第X条' || marker.scheme === '△') return none;
  const rest = text.slice(marker.length);
  const folded = fold(rest);
  if (rest === '') return none;
  const end = sentenceEnd(folded);
  if (isDivision(marker.scheme) && end < 0) return { words: closeLetterSpacing(rest), alone: true };
  if (end < 0) {
    const open =
      /[,:、"]$/.test(folded) ||
      opensQuote(rest) ||
      folded.length > 45 ||
      amending.test(folded) ||
      marker.scheme === '——' ||
      marker.scheme === '①';
    return open || customs.leaves.has(at) || (inArticle && /,/.test(folded))
      ? none
      : { words: closeLetterSpacing(rest), alone: true };
  }
  if (end === folded.length - 1)
    return customs.heads.has(at) ? { words: rest.slice(0, end), alone: true } : none;
  if (inArticle || runsNeverIn.has(marker.scheme) || customs.plain.has(at) || !isRunIn(folded, end))
    return none;
  return { words: rest.slice(0, end), alone: false };
}

function opensQuote(text: string): boolean {
  return text.split('“').length > text.split('”').length || /[《(（][^》)）]*$/.test(text);
}

/** Schemes whose members are items even where a short sentence begins them. */
const runsNeverIn: ReadonlySet<Scheme> = new Set(['①', '(1)', 'A.', '(a)']);

/** A run-in heading is a short first sentence, closed by 。, with text behind it. */
function isRunIn(folded: string, end: number): boolean {
  return folded[end] === '。' && end <= 30 && folded.length - end > 4 && readsAsHeading(folded.slice(0, end));
}

/** Words that name a task or a matter, in one breath or two: nothing is decided, ordered or forbidden in them. */
function readsAsHeading(words: string): boolean {
  if (words.length < 2 || words.split('"').length % 2 === 0) return false;
  if (amending.test(words) || /:|^《|^会议|^(?:原则)?同意|应当|不得|的$|可以|予以/.test(words)) return false;
  return words.split(',').every((breath) => breath.length <= longestBreath || !words.includes(','));
}

const longestBreath = 16;

/** 将第三条修改为…, 第二十条删除: what a decision does to another paper. */
const amending =
  /^(?:[将把](?=.{0,40}(?:第[^,。;]{1,10}[条款项目]|附件|附表|附则|改为|修改|删))|删去|删除|增加[一二两三四]|第[^,。;]{1,10}[编章节条款项目](?!.*:)[^,]{0,30}?(?:改|删|增))/;

function isUnnumbered(text: string): boolean {
  return /^(?:总则|附则|附录|引言|前言)$/.test(closeLetterSpacing(text.trim()));
}

/** What the lists of a text make of their members, by index. */
interface Customs {
  /** Single sentences that head what follows them. */
  readonly heads: ReadonlySet<number>;
  /** Members of lists most of which have no heading: a short first sentence is no more than that. */
  readonly plain: ReadonlySet<number>;
  /** Members without an end mark that head nothing. */
  readonly leaves: ReadonlySet<number>;
}

function readCustoms(
  paragraphs: readonly Paragraph[],
  inArticles: readonly boolean[],
  goesOn: boolean,
): Customs {
  const heads = new Set<number>();
  const plain = new Set<number>();
  const leaves = new Set<number>();
  for (const list of lists(paragraphs)) {
    const [first = 0] = list;
    const scheme = paragraphs[first]?.marker?.scheme;
    if (scheme === undefined || inArticles[first] || runsNeverIn.has(scheme)) continue;
    const ways = list.map((at) => wayOf(paragraphs, at, goesOn));
    const headed = ways.filter((way) => way !== 'sentence').length;
    if (list.length >= 2 && headed * 2 > list.length) for (const at of list) heads.add(at);
    if (headed * 2 <= list.length) for (const at of list) if (!leadsInnerList(paragraphs, at)) plain.add(at);
    if (!scheme.startsWith('第') && scheme !== '1.1' && areLeaves(ways))
      for (const at of list) leaves.add(at);
  }
  return { heads, plain, leaves };
}

/** Behind the last of a longer list something may follow that is not its own. */
function areLeaves(ways: readonly string[]): boolean {
  const sure = ways.length > 2 ? ways.slice(0, -1) : ways;
  return sure.every((way) => way === 'leaf') && ways.at(-1) !== 'sentence';
}

function leadsInnerList(paragraphs: readonly Paragraph[], at: number): boolean {
  const own = paragraphs[at]?.marker;
  const next = paragraphs[at + 1]?.marker;
  return own != null && next != null && rankOf(next.scheme) > rankOf(own.scheme);
}

/** Whether a member of a list heads what follows, is a sentence as others, or is words that head nothing. */
function wayOf(paragraphs: readonly Paragraph[], at: number, goesOn: boolean): 'head' | 'sentence' | 'leaf' {
  const { marker, text } = paragraphs[at] ?? {};
  if (marker == null || text === undefined) return 'sentence';
  const folded = fold(text.slice(marker.length));
  const end = sentenceEnd(folded);
  const next = paragraphs[at + 1];
  if (end < 0) {
    const under =
      next === undefined
        ? goesOn
        : next.marker === null || rankOf(next.marker.scheme) > rankOf(marker.scheme);
    return under ? 'head' : 'leaf';
  }
  if (/^会议/.test(folded)) return 'sentence';
  if (end < folded.length - 1) return isRunIn(folded, end) ? 'head' : 'sentence';
  if (end > 40 || next === undefined) return 'sentence';
  if (folded[end] === '?')
    return next.marker === null || leadsInnerList(paragraphs, at) ? 'head' : 'sentence';
  const heads = folded[end] === '。' && next.marker === null && readsAsHeading(folded.slice(0, end));
  return heads ? 'head' : 'sentence';
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

const foreword = /^(?:前言|引言|序言|导言)$/;

/** Depth of headings inside a part, 1 = outermost, from the schemes that are open. */
export class Levels {
  readonly #open: { rank: number; depth: number }[] = [];

  /** The level of a heading with this marker, or of an unnumbered one; a foreword stands beside what is numbered below it. */
  levelOf(marker: Marker | null, words: string): number {
    if (marker === null) {
      this.#open.length = 0;
      if (!foreword.test(squeeze(words))) this.#open.push({ rank: 2.5, depth: 1 });
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
