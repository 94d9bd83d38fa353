import type { AnchoredNote, BlockMarks, NoteColour, NoteKind, TextPoint } from '../../preload/contract.ts';
import { noteColours } from '../../preload/contract-notes.ts';
import type { Stretch } from './text-map.ts';

export type LayerName = 'target' | `line-${NoteColour}` | `note-${NoteColour}` | 'hit' | 'hit-now';

/** The kinds of marks painted over the text, lowest first: a later one covers an earlier one. */
export const layerNames: readonly LayerName[] = [
  'target',
  ...noteColours.map((colour) => `line-${colour}` as const),
  ...noteColours.map((colour) => `note-${colour}` as const),
  'hit',
  'hit-now',
];

export type Layers = Readonly<Record<LayerName, readonly Stretch[]>>;

export interface Marking {
  readonly notes: readonly AnchoredNote[];
  /** What is being commented on and not yet saved. */
  readonly draft: { readonly stretch: Stretch; readonly colour: NoteColour } | null;
  readonly hits: readonly Stretch[];
  /** Index into `hits`. */
  readonly currentHit: number | null;
  readonly target: Stretch | null;
}

/** What to paint where. A jump target that is a hit is the current hit; one that is a note needs no paint of its own. */
export function layersOf({ notes, draft, hits, currentHit, target }: Marking): Layers {
  const inPlace = notes.filter((note) => note.state !== 'orphaned');
  const marked = inPlace.filter(({ kind }) => !onlyLined(kind));
  const lined = inPlace.filter(({ kind }) => onlyLined(kind));
  const inColour = (colour: NoteColour): readonly Stretch[] => [
    ...marked.filter((note) => note.colour === colour).map((note) => note.anchor),
    ...(draft?.colour === colour ? [draft.stretch] : []),
  ];
  const underColour = (colour: NoteColour): readonly Stretch[] =>
    lined.filter((note) => note.colour === colour).map((note) => note.anchor);
  const current = currentHit === null ? undefined : hits[currentHit];
  const targetIsHit = target !== null && hits.some((hit) => sameStretch(hit, target));
  const targetIsNote = target !== null && inPlace.some((note) => sameStretch(note.anchor, target));
  return {
    target: target === null || targetIsHit || targetIsNote ? [] : [target],
    'line-yellow': underColour('yellow'),
    'line-green': underColour('green'),
    'line-blue': underColour('blue'),
    'line-violet': underColour('violet'),
    'line-rose': underColour('rose'),
    'line-amber': underColour('amber'),
    'note-yellow': inColour('yellow'),
    'note-green': inColour('green'),
    'note-blue': inColour('blue'),
    'note-violet': inColour('violet'),
    'note-rose': inColour('rose'),
    'note-amber': inColour('amber'),
    hit: hits.filter((hit) => hit !== current),
    'hit-now': current ? [current] : [],
  };
}

/** Underlined words and bookmarks have a line, all others a ground. */
function onlyLined(kind: NoteKind): boolean {
  return kind === 'underline' || kind === 'bookmark';
}

/** Every mark of an answer as a stretch, in the answer's order. */
export function hitStretches(marks: readonly BlockMarks[]): readonly Stretch[] {
  return marks.flatMap(({ block, marks: ranges }) =>
    ranges.map(([start, end]) => ({ start: { block, offset: start }, end: { block, offset: end } })),
  );
}

export function sameStretch(a: Stretch, b: Stretch): boolean {
  return samePoint(a.start, b.start) && samePoint(a.end, b.end);
}

function samePoint(a: TextPoint, b: TextPoint): boolean {
  return a.block === b.block && a.offset === b.offset;
}
