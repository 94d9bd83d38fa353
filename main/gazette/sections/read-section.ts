import { addressBlocks } from '../blocks/addresses.ts';
import { type Draft, plainDraft } from '../blocks/draft.ts';
import { readPart } from '../blocks/part-blocks.ts';
import { rangeOf, toBlock } from '../documents/read-document.ts';
import type { Layout } from '../lines/layout.ts';
import { isTabbed, type Line } from '../lines/lines.ts';
import type { ParsedSection } from '../parsed-issue.ts';
import { newsLine } from '../segments/forms.ts';
import type { SectionSegment } from '../segments/segment.ts';
import { findNumbers, readNumberLine } from '../text/doc-number.ts';
import { columns } from '../text/fold.ts';
import { UniqueNames } from '../text/unique.ts';
import { leaderOf } from './people.ts';

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
    if (run.length > 0) drafts.push(...readLoose(run, layout));
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

/** Lists have one entry to a line or two: an entry ends where its form ends, whatever the punctuation. */
function opensEntry(form: ParsedSection['kind'], run: readonly Line[], line: Line): boolean {
  const last = run.at(-1);
  if (last === undefined || (isTabbed(last) && isTabbed(line))) return false;
  if (form === 'front-matter') return columns(last.text) < 60 || /[。!?:;]$/.test(last.folded);
  if (form === 'appointments') return opensAct(last, line);
  if (form === 'events')
    return eventOpening.test(line.folded) || isWholeEvent(last) || leaderOf(line.text) !== null;
  if (form === 'news') return newsLine.test(line.folded);
  if (form !== 'issued-list') return false;
  return findNumbers(line.text)[0]?.start === 0 || /号\)?$/.test(last.folded) || line.bullet;
}

const eventOpening =
  /^[△▲◆☆★●■◇〇]|^\(?(?:\d{4}年)?(?:\d{1,2}月)?\d{1,2}(?:日?(?:至|-|、|和)(?:\d{1,2}月)?\d{1,2})?日|^(?:[一二三四五六七八九十]{1,3}月)?[一二三四五六七八九十]{1,3}日(?:[\s,:]|$)/;

/** An event that ends with its day in brackets, or a line that only names a leader. */
function isWholeEvent(last: Line): boolean {
  return /\((?:\d{1,2}月)?\d{1,2}日\)$/.test(last.folded) || leaderOf(last.text) !== null;
}

const act =
  /^(?:任命|免去|聘任|解聘|提名)?[\u3400-\u9fff·](?:\s{0,3}[\u3400-\u9fff·]){1,3}(?:同志)?(?:任|为|的|不再|挂|兼任|\s{1,8}[\u3400-\u9fff]{4})/;

function opensAct(last: Line, line: Line): boolean {
  if (/[;。:]$/.test(last.folded) || readNumberLine(last.text) !== null) return true;
  if (/^[^,。;]{2,30}:$/.test(line.folded)) return true;
  return act.test(line.folded) && !/(?:[,、(去命为的免]|[^主]任)$/.test(last.folded);
}

function readLoose(lines: readonly Line[], layout: Layout): Draft[] {
  return readPart({ kind: 'main', label: null, title: null, head: [], lines, closing: null }, layout, false);
}
