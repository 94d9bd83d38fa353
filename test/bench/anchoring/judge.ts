import type { NoteState } from '../../../preload/contract.ts';
import type { TracedNote } from './random-notes.ts';
import { isBlank, type TracedDocument } from './traced-issue.ts';

/** Where a way of finding notes says that one is; `null`: nowhere. */
export interface Answer {
  readonly documentId: string;
  readonly state: NoteState;
  readonly start: number;
  readonly end: number;
}

/** How many notes were found, and how. */
export interface Tally {
  /** Whose words are still in the document. */
  existing: number;
  inPlace: number;
  moved: number;
  toCheck: number;
  /** To be checked, and shown at a place that is not theirs. */
  toCheckElsewhere: number;
  orphaned: number;
  /** In place or moved, and not where their words are. */
  wrong: number;
  /** Whose words are gone. */
  gone: number;
  /** Of those, orphaned. */
  goneOrphaned: number;
  /** To be checked, at what is left of them, or elsewhere. */
  goneToCheck: number;
  goneToCheckElsewhere: number;
  goneWrong: number;
}

export function emptyTally(): Tally {
  return {
    existing: 0,
    inPlace: 0,
    moved: 0,
    toCheck: 0,
    toCheckElsewhere: 0,
    orphaned: 0,
    wrong: 0,
    gone: 0,
    goneOrphaned: 0,
    goneToCheck: 0,
    goneToCheckElsewhere: 0,
    goneWrong: 0,
  };
}

/** Counts an answer, and says what it was in a word. */
export function judge(
  answer: Answer,
  note: TracedNote,
  document: TracedDocument | undefined,
  tally: Tally,
): string {
  const isExact = answer.state === 'in-place' || answer.state === 'moved';
  const isHome = answer.documentId === document?.id;
  const right = document !== undefined && isHome && isExact && isRight(answer, note, document);
  if (document === undefined || !(right || exists(note, document))) {
    tally.gone += 1;
    if (answer.state === 'orphaned') tally.goneOrphaned += 1;
    else if (answer.state !== 'to-check') {
      tally.goneWrong += 1;
      return 'WRONG (gone)';
    } else if (
      document === undefined ||
      !isHome ||
      !document.origins.slice(answer.start, answer.end).some((origin) => note.origins.includes(origin))
    ) {
      tally.goneToCheckElsewhere += 1;
      return 'gone, to check elsewhere';
    } else tally.goneToCheck += 1;
    return 'right';
  }
  tally.existing += 1;
  if (answer.state === 'orphaned') tally.orphaned += 1;
  else if (answer.state === 'to-check') {
    if (!isHome || !isMostlyRight(answer, note, document)) {
      tally.toCheckElsewhere += 1;
      return 'to check elsewhere';
    }
    tally.toCheck += 1;
  } else if (!right) {
    tally.wrong += 1;
    return 'WRONG';
  } else if (answer.state === 'in-place') tally.inPlace += 1;
  else tally.moved += 1;
  return answer.state === 'orphaned' ? 'orphaned' : 'right';
}

/** How far apart two signs may be that stood side by side, for the sentence to be one still: a paragraph was put in. */
const farthest = 250;

/** Whether the sentence still exists: at least two thirds of its signs are there, in their order, in one stretch. */
function exists({ origins }: TracedNote, document: TracedDocument): boolean {
  const places = new Map(document.origins.map((origin, at) => [origin, at] as const).reverse());
  let longest = 0;
  let run = 0;
  let last: number | null = null;
  for (const origin of origins) {
    const place = places.get(origin);
    if (place === undefined) continue;
    run = last !== null && place > last && place - last <= farthest ? run + 1 : 1;
    last = place;
    longest = Math.max(longest, run);
  }
  return 3 * longest >= 2 * origins.length;
}

/** Whether just those signs stand there that were marked, one after another and nothing else. */
function isRight(
  { start, end }: Answer,
  { origins }: TracedNote,
  { stream, origins: all }: TracedDocument,
): boolean {
  const there = all.slice(start, end).filter((_, at) => !isBlank(stream.text.charAt(start + at)));
  return there.length === origins.length && there.every((origin, at) => origin === origins[at]);
}

/** Whether what stands there and what was marked have at least as much in common as they have apart. */
function isMostlyRight({ start, end }: Answer, { origins }: TracedNote, document: TracedDocument): boolean {
  const marked = new Set(origins);
  const there = new Set(document.origins.slice(start, end).filter((origin) => origin >= 0));
  const common = marked.intersection(there).size;
  return 2 * common >= marked.union(there).size;
}

/** From the first marked sign that is left to the last, for a look. */
function placeNow(note: TracedNote, { origins }: TracedDocument): { start: number; end: number } {
  const marked = new Set(note.origins);
  const places = origins.flatMap((origin, at) => (marked.has(origin) ? [at] : []));
  return { start: places[0] ?? 0, end: (places.at(-1) ?? -1) + 1 };
}

/** The note, where its words are, and where it was found: for a look. */
export function describe(
  note: TracedNote,
  answer: Answer,
  home: TracedDocument | undefined,
  documents: ReadonlyMap<string, TracedDocument>,
): string {
  const truth = home === undefined ? { start: 0, end: 0 } : placeNow(note, home);
  const show = (document: TracedDocument | undefined, start: number, end: number): string => {
    if (document === undefined) return 'nowhere';
    const { text } = document.stream;
    const words = `${text.slice(Math.max(0, start - 12), start)}[${text.slice(start, end)}]${text.slice(end, end + 12)}`;
    return `${document.id} ${JSON.stringify(words)}`;
  };
  const { prefix, quote, suffix, start } = note.anchor;
  return [
    `${start.block} ${JSON.stringify(`${prefix.slice(-12)}[${quote}]${suffix.slice(0, 12)}`)}`,
    `  is    ${show(home, truth.start, truth.end)}`,
    `  given ${answer.state === 'orphaned' ? 'nowhere' : show(documents.get(answer.documentId), answer.start, answer.end)}`,
  ].join('\n');
}
