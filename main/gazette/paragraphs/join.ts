import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import { fold } from '../text/fold.ts';
import type { Marker } from '../text/marker.ts';
import { sentenceEnd } from '../text/sentence.ts';
import { closeLetterSpacing } from '../text/title.ts';
import { beginsApart, isWhole, linesOfNames } from './apart.ts';
import { isClosed } from './closed.ts';
import { isCaption, type Numbering, readNumbering } from './numbering.ts';
import { needsSpace, type Paragraph } from './paragraph.ts';
import { Sequence } from './sequence.ts';

/**
 * Joins what page breaks, column breaks and hard wraps tore apart; everything else stays a paragraph of its own.
 * `sequence` carries the numbers over from the text before, `numbering` is that of the whole text which the lines are from.
 */
export function joinLines(
  lines: readonly Line[],
  layout: Layout,
  sequence = new Sequence(),
  numbering = readNumbering(lines),
): Paragraph[] {
  const joiner = new Joiner(layout, lines, sequence, numbering);
  lines.forEach((line, at) => {
    joiner.add(line, at);
  });
  return joiner.finish();
}

interface Open {
  readonly pieces: string[];
  /** Units so far. */
  length: number;
  /** The end of the text, folded: all that the decisions look at, so that a long paragraph costs no more per line. */
  tail: string;
  readonly breaks: number[];
  readonly lines: Line[];
  readonly marker: Marker | null;
  /** Index of the first line. */
  readonly at: number;
}

class Joiner {
  readonly #layout: Layout;
  readonly #lines: readonly Line[];
  readonly #sequence: Sequence;
  readonly #numbering: Numbering;
  readonly #names: ReadonlySet<Line>;
  readonly #done: Paragraph[] = [];
  #open: Open | null = null;
  /** Whether the paragraph before the open one leads a list or is a member of one. */
  #listBefore = false;

  constructor(layout: Layout, lines: readonly Line[], sequence: Sequence, numbering: Numbering) {
    this.#sequence = sequence;
    this.#numbering = numbering;
    this.#layout = layout;
    this.#lines = lines;
    this.#names = linesOfNames(lines);
  }

  add(line: Line, at: number): void {
    const open = this.#open;
    const marker = this.#numbering.markerOf(line);
    if (open !== null && this.#continues(open, line, marker)) {
      extend(open, line);
      return;
    }
    this.#close();
    const borne = marker !== null && this.#sequence.isNear(marker) ? marker : looseMarker(marker, line);
    if (borne !== null) this.#sequence.take(borne);
    this.#open = {
      pieces: [line.text],
      length: line.text.length,
      tail: line.folded.slice(-tailLength),
      breaks: [],
      lines: [line],
      marker: borne,
      at,
    };
  }

  finish(): Paragraph[] {
    this.#close();
    return this.#done;
  }

  #close(): void {
    const open = this.#open;
    if (open === null) return;
    const { pieces, breaks, marker } = open;
    this.#done.push({ text: pieces.join(''), breaks, marker, lines: open.lines.map((line) => line.number) });
    this.#listBefore = /[:;]$/.test(open.tail);
    this.#open = null;
  }

  #continues(open: Open, line: Line, marker: Marker | null): boolean {
    const inList = open.marker !== null || (this.#listBefore && /[;。]$/.test(line.folded));
    const closed = isClosed(open.tail, inList);
    const last = open.lines.at(-1);
    const flush = last !== undefined && line.gap === 0 && this.#layout.isFull(last);
    if (this.#layout.indented && line.indent >= 3 && !(flush && isOpenBracket(open.tail))) return false;
    if (beginsApart(line, open.tail)) return false;
    if (this.#areNames(last, line) && !/[,、(《“]$/.test(open.tail)) return false;
    const alone = !flush && (this.#standsAlone(open) || isWhole(open.lines, line));
    if (marker !== null && this.#opens(open, marker, line, closed || alone)) return false;
    if (alone) return false;
    if (/^[一二三四五六七八九十]{1,2}是/.test(line.folded) && /[;。:]$/.test(open.tail)) return false;
    if (dutyLabel.test(line.folded) && count(open.tail, '(') <= count(open.tail, ')')) return false;
    if (!closed || this.#hangs(open, line)) return true;
    return flush && line.indent < 3 && (this.#layout.indented || open.lines.length > 1);
  }

  #areNames(above: Line | undefined, line: Line): boolean {
    return this.#names.has(line) || (above !== undefined && this.#names.has(above));
  }

  /** Where paragraphs begin with an indent, running text without one goes on over a break, even behind a full stop. */
  #hangs(open: Open, line: Line): boolean {
    const first = open.lines[0];
    if (!this.#layout.indented || first === undefined || first.indent < 3) return false;
    return line.indent === 0 && line.gap > 0 && /[。;]/.test(line.folded) && !/^\(/.test(line.folded);
  }

  /** Whether a line's marker is one, given whether the text above has come to an end. */
  #opens(open: Open, marker: Marker, line: Line, ended: boolean): boolean {
    if (marker.scheme === '——' || marker.scheme === '△') return ended || marker.scheme === '△';
    const next = this.#sequence.isNext(marker);
    if (marker.scheme === '1.1')
      return ended ? next || this.#sequence.isNear(marker) : next && marker.path.length > 1;
    if (marker.scheme === '第X条' && !marker.spaced && (!next || (!ended && isReference(line, marker))))
      return false;
    if (/(?:第|和|与|及|或|至)$/.test(open.tail)) return false;
    if (ended) return next || this.#sequence.isNear(marker) || marker.scheme.startsWith('第');
    if (line.text.length === marker.length) return false;
    return next && marker.scheme !== '1.' && marker.scheme !== '①' ? true : next && marker.value > 1;
  }

  /** Whether a paragraph without an end mark is a heading: short, numbered, and its like are headings too. */
  #standsAlone(open: Open): boolean {
    if (open.lines.length > 1) return false;
    const { marker } = open;
    const text = open.pieces[0] ?? '';
    const folded = fold(text);
    if (marker === null) return isBareHeading(text);
    if (marker.scheme === '第X条') return this.#numbering.captioned && isCaption(text, marker);
    if (marker.scheme === '——' || marker.scheme === '△') return false;
    const rest = folded.slice(marker.length);
    if (rest === '' || sentenceEnd(rest) >= 0 || /[,、(《]$|:/.test(rest) || rest.length > 40) return false;
    if (count(text, '“') > count(text, '”') || isOpenBracket(folded)) return false;
    if (marker.scheme.startsWith('第') || marker.scheme === '1.1') return true;
    const likes = this.#siblingIsHeading(open, marker);
    if (marker.scheme === '一、') return rest.length <= 36 && likes !== false;
    return !/,/.test(rest) && rest.length <= 24 && (likes ?? rest.length <= 16);
  }

  /** Whether the number before or after in the same list is a heading's; `null` where none is in sight. */
  #siblingIsHeading(open: Open, marker: Marker): boolean | null {
    const before = this.#done.findLast((one) => one.marker?.scheme === marker.scheme);
    if (marker.value > 1 && before?.marker?.value === marker.value - 1)
      return isHeadingLike(before.text, before.marker);
    for (let at = open.at + 1; at < Math.min(open.at + 60, this.#lines.length); at++) {
      const line = this.#lines[at];
      const other = line === undefined ? null : this.#numbering.markerOf(line);
      if (line === undefined || other?.scheme !== marker.scheme) continue;
      return other.value === marker.value + 1 ? isHeadingLike(line.text, other) : null;
    }
    return null;
  }
}

/** 第一条规定的…: words that speak of an article, behind a sentence's beginning. */
function isReference(line: Line, marker: Marker): boolean {
  const rest = line.folded.slice(marker.length);
  return /^(?:第[\u3400-\u9fff\d]{1,4}[款项])?(?:规定|的|所(?!有)|、|,|和(?!谐)|或|及(?!时)|至?第|中[的规,])/.test(
    rest,
  );
}

/** A duty list outside brackets has a line for each role. */
const dutyLabel = /^(?:牵头|责任|负责|配合|主办|协办|参与|实施)(?:单位|部门)\s*:/;

const tailLength = 240;

function extend(open: Open, line: Line): void {
  const last = open.pieces.at(-1) ?? '';
  const spaced = needsSpace(last, line.text);
  open.breaks.push(open.length + (spaced ? 1 : 0));
  open.pieces.push(spaced ? ` ${line.text}` : line.text);
  open.length += line.text.length + (spaced ? 1 : 0);
  open.tail = (open.tail + (spaced ? ' ' : '') + line.folded).slice(-tailLength);
  open.lines.push(line);
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** A heading by its look: short words without an end mark, or a short first sentence with text behind it. */
function isHeadingLike(text: string, marker: Marker): boolean {
  const rest = fold(text).slice(marker.length);
  if (/^会议/.test(rest)) return false;
  const end = sentenceEnd(rest);
  if (end < 0) return rest.length <= 30;
  return end <= 24 && end < rest.length - 1;
}

/** 附 则 and the like: letter-spaced, or one of the words that close a text. */
function isBareHeading(text: string): boolean {
  const tight = closeLetterSpacing(text);
  return (tight !== text && tight.length <= 8) || /^(?:总则|附则|附录|引言|前言|序言|说明)$/.test(tight);
}

function isOpenBracket(folded: string): boolean {
  return folded.lastIndexOf('《') > folded.lastIndexOf('》');
}

/** A marker out of sequence still counts where nothing else begins like it: an article, a chapter. */
function looseMarker(marker: Marker | null, line: Line): Marker | null {
  if (marker === null) return null;
  if (marker.scheme.startsWith('第')) return marker.spaced ? marker : null;
  if (marker.scheme === '一、' || marker.scheme === '（一）' || marker.scheme === '(1)') return marker;
  return marker.scheme === '1.' && line.text.length > marker.length ? marker : null;
}
