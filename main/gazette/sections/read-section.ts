import { addressBlocks } from '../blocks/addresses.ts';
import { type Draft, plainDraft } from '../blocks/draft.ts';
import { readPart } from '../blocks/part-blocks.ts';
import { rangeOf, toBlock } from '../documents/read-document.ts';
import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import type { ParsedSection } from '../parsed-issue.ts';
import type { SectionSegment } from '../segments/segment.ts';
import { readRows } from '../tables/cells.ts';
import { findNumbers, readNumberLine } from '../text/doc-number.ts';
import { UniqueNames } from '../text/unique.ts';
import { opensEntry } from './openings.ts';

/** A section as read, with the source lines of its blocks. */
export interface ReadSection {
  readonly section: ParsedSection;
  readonly sources: readonly (readonly number[])[];
  readonly rowLines: ReadonlyMap<string, readonly number[]>;
}

/** Reads a section's text into blocks; `headings` are the lines that head its pieces (days, news titles). */
export function readSection(
  segment: SectionSegment,
  id: string,
  layout: Layout,
  headings: ReadonlyMap<number, number>,
): ReadSection {
  const drafts: Draft[] = [];
  let run: Line[] = [];
  const flush = () => {
    if (segment.form === 'issued-list' && isOneIssued(run)) drafts.push(issuedDraft(run));
    else if (run.length > 0) drafts.push(...readLoose(run, layout));
    run = [];
  };
  for (let at = 0; at < segment.body.length; ) {
    const line = segment.body[at];
    if (line === undefined) break;
    const count = headings.get(line.number);
    if (count === undefined) {
      if (run.length > 0 && opensEntry(segment.form, run, line)) flush();
      run.push(line);
      at++;
      continue;
    }
    flush();
    const own = segment.body.slice(at, at + count);
    const text = own.map((one) => one.text).join(' ');
    drafts.push({
      ...plainDraft(
        'heading',
        text,
        own.map((one) => one.number),
      ),
      level: 1,
      heading: text,
    });
    at += count;
  }
  flush();
  const ids = addressBlocks(drafts, '', new UniqueNames());
  const lines = [...segment.head, ...segment.body].map((line) => line.number);
  const section: ParsedSection = {
    id,
    kind: segment.form,
    section: segment.section,
    title: segment.title,
    page: segment.entry?.page ?? null,
    lines: rangeOf(lines),
    blocks: drafts.map((draft, at) => toBlock(draft, 0, ids[at] ?? `p-${at}`)),
    citations: [],
  };
  const rowLines = new Map(
    drafts.flatMap((draft, at) =>
      draft.rowLines === undefined ? [] : [[ids[at] ?? `p-${at}`, draft.rowLines]],
    ),
  );
  return { section, sources: drafts.map((draft) => draft.lines), rowLines };
}

function readLoose(lines: readonly Line[], layout: Layout): Draft[] {
  return readPart({ kind: 'main', label: null, title: null, head: [], lines, closing: null }, layout, false);
}

function isOneIssued(run: readonly Line[]): boolean {
  return (
    run.length > 0 &&
    run.length < 5 &&
    readRows(run, 0) === null &&
    run.flatMap((line) => findNumbers(line.text)).length <= 1
  );
}

function issuedDraft(run: readonly Line[]): Draft {
  let text = '';
  const breaks: number[] = [];
  for (const line of run) {
    if (text !== '' && (readNumberLine(text) !== null || readNumberLine(line.text) !== null)) text += ' ';
    if (text !== '') breaks.push(text.length);
    text += line.text;
  }
  return plainDraft(
    'paragraph',
    text,
    run.map((line) => line.number),
    breaks,
  );
}
