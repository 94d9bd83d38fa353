import type { Line } from '../lines/lines.ts';
import { fold } from '../text/fold.ts';
import { type Marker, readMarker, readUnsureMarker } from '../text/marker.ts';

/** How the lines of one text are numbered, where a line alone does not tell. */
export interface Numbering {
  /** The line's marker; one without the sign that sets it off (一 总体要求, 1总则) counts where its like go on. */
  markerOf(line: Line): Marker | null;
  /** Articles bear a caption on a line of its own: 第一条　目的. */
  readonly captioned: boolean;
}

/** Reads the numbering off all the lines of a text. */
export function readNumbering(lines: readonly Line[]): Numbering {
  const unsure = bornOut(lines);
  return {
    markerOf: (line) => readMarker(line.text) ?? unsure.get(line) ?? null,
    captioned: hasCaptions(lines),
  };
}

interface Candidate {
  readonly line: Line;
  readonly below: Line | undefined;
  readonly marker: Marker;
}

/** The unsure markers that begin with 1 and rise by one, two of them at least. */
function bornOut(lines: readonly Line[]): Map<Line, Marker> {
  const runs = new Map<string, Candidate[]>();
  const borne = new Map<Line, Marker>();
  const close = (run: readonly Candidate[] | undefined) => {
    if (run === undefined || run.length < 2 || !isPlanned(run)) return;
    for (const { line, marker } of run) borne.set(line, marker);
  };
  lines.forEach((line, at) => {
    const found = readMarker(line.text) === null ? readUnsureMarker(line.text) : null;
    if (found === null) return;
    const { form, marker } = found;
    const run = runs.get(form);
    if (marker.value === 1) {
      close(run);
      runs.set(form, [{ line, below: lines[at + 1], marker }]);
    } else if (run?.at(-1)?.marker.value === marker.value - 1)
      run.push({ line, below: lines[at + 1], marker });
  });
  for (const run of runs.values()) close(run);
  return borne;
}

/** Figures right before words also count things (3个园区): they are headings where 1.1 stands under 1总则. */
function isPlanned(run: readonly Candidate[]): boolean {
  return run.some(({ below, marker }) => {
    if (marker.scheme !== '1.1') return true;
    const path = below === undefined ? undefined : readMarker(below.text)?.path;
    return path?.length === 2 && path[0] === marker.value && path[1] === 1;
  });
}

const caption = /^[\u3400-\u9fff、()]{2,12}$/;

/** Whether more than half of the articles, two at least, have nothing on their line but a few words. */
function hasCaptions(lines: readonly Line[]): boolean {
  let captions = 0;
  let articles = 0;
  for (const { text } of lines) {
    const marker = text.startsWith('第') ? readMarker(text) : null;
    if (marker?.scheme !== '第X条') continue;
    articles++;
    if (isCaption(text, marker)) captions++;
  }
  return captions >= 2 && captions * 2 > articles;
}

/** Whether the words behind an article's number could be its caption. */
export function isCaption(text: string, marker: Marker): boolean {
  return marker.spaced && caption.test(fold(text.slice(marker.length)));
}
