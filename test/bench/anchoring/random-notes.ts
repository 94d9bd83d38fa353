import type { Random } from '../../../build/accidents/random.ts';
import { sealed } from '../../../main/notes/anchoring/index.ts';
import type { KeptAnchor } from '../../../preload/contract.ts';
import { isBlank, type TracedDocument } from './traced-issue.ts';

export interface TracedNote {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly anchor: KeptAnchor;
  /** Of every sign that is marked, where it comes from. */
  readonly origins: readonly number[];
}

type Range = readonly [from: number, to: number];

/** What people mark, of what document; `null` when a choice came to nothing. */
type Choice = (document: TracedDocument, random: Random) => Range | null;

/** A sentence or a part of one. */
const sentence: Choice = ({ stream }, random) => {
  const at = random.below(stream.text.length);
  const from = lastSign(stream.text, at, /[\n\t。；]/) + 1;
  const length = stream.text.slice(from).search(/[\n\t。；]/);
  return length <= 0 ? null : [from, from + length];
};

const fewWords: Choice = ({ stream }, random) => {
  const from = random.below(stream.text.length);
  const to = from + 2 + random.below(6);
  return /[\n\t]/.test(stream.text.slice(from, to)) ? null : [from, to];
};

/** Words that the document has more than once. */
const repeatedWords: Choice = (document, random) => {
  for (let time = 0; time < 30; time += 1) {
    const range = fewWords(document, random);
    if (range === null) continue;
    const words = document.stream.text.slice(...range);
    if (document.stream.text.indexOf(words) !== document.stream.text.lastIndexOf(words)) return range;
  }
  return null;
};

const paragraph: Choice = ({ stream: { paragraphs }, origins }, random) => {
  const found = paragraphs.at(paragraphs.indexAt(random.below(origins.length)));
  return found === undefined ? null : [found.from, found.to];
};

/** From the middle of one paragraph into one of the next. */
const severalParagraphs: Choice = ({ stream }, random) => {
  const from = random.below(stream.text.length);
  let end = from;
  for (let line = 1 + random.below(3); line > 0; line -= 1) end = stream.text.indexOf('\n', end + 1);
  if (end <= from) return null;
  const next = stream.text.indexOf('\n', end + 1);
  const length = (next < 0 ? stream.text.length : next) - end;
  return length < 4 ? null : [from, end + 2 + random.below(length - 2)];
};

const tableCell: Choice = ({ stream, blocks }, random) => {
  const tables = blocks.filter(({ kind }) => kind === 'table');
  const table = tables[random.below(tables.length)];
  const stretch = table === undefined ? null : stream.stretchOf(table.id);
  if (stretch === null) return null;
  const at = stretch.from + random.below(stretch.to - stretch.from);
  const from = lastSign(stream.text, at, /[\n\t]/) + 1;
  const length = stream.text.slice(from, stretch.to).search(/[\n\t]/);
  return length <= 0 ? null : [from, from + length];
};

const choices: readonly [Choice, ...Choice[]] = [
  sentence,
  sentence,
  fewWords,
  repeatedWords,
  paragraph,
  severalParagraphs,
  tableCell,
];

function lastSign(text: string, before: number, sign: RegExp): number {
  let at = before - 1;
  while (at >= 0 && !sign.test(text.charAt(at))) at -= 1;
  return at;
}

/** The document that a place of all their texts together falls into. */
function documentAt(documents: readonly TracedDocument[], place: number): TracedDocument | undefined {
  let before = 0;
  return documents.find(({ origins }) => {
    before += origins.length;
    return place < before;
  });
}

/** Notes at random places of an issue, longer documents getting more of them. */
export function randomNotes(
  documents: readonly TracedDocument[],
  count: number,
  random: Random,
): TracedNote[] {
  const all = documents.reduce((sum, { origins }) => sum + origins.length, 0);
  const notes: TracedNote[] = [];
  for (let tries = 0; notes.length < count && tries < 100 * count; tries += 1) {
    const document = documentAt(documents, random.below(all));
    const range = document === undefined ? null : random.pick(choices)(document, random);
    const note = document === undefined || range === null ? null : noteOn(document, range);
    if (note !== null) notes.push(note);
  }
  return notes;
}

/** `null` where it is not known of every sign where it comes from. */
function noteOn({ id, title, stream, texts, origins }: TracedDocument, [from, to]: Range): TracedNote | null {
  if (to > stream.text.length) return null;
  const marked = stream.text.slice(from, to);
  const signs = marked.split('').flatMap((unit, at) => (isBlank(unit) ? [] : [origins[from + at] ?? -1]));
  if (signs.length === 0 || signs.includes(-1) || isBlank(marked.charAt(0)) || isBlank(marked.slice(-1)))
    return null;
  const start = stream.pointAt(from);
  const end = stream.pointAt(to);
  const prefix = (texts.get(start.block) ?? '').slice(Math.max(0, start.offset - 32), start.offset);
  const suffix = (texts.get(end.block) ?? '').slice(end.offset, end.offset + 32);
  const whole = [...texts.values()].join('\n');
  const anchor = sealed({ start, end, quote: whole.slice(from, to), prefix, suffix }, stream);
  return { documentId: id, documentTitle: title, anchor, origins: signs };
}
