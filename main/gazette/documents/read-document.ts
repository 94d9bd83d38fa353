import { addressBlocks } from '../blocks/addresses.ts';
import type { Draft } from '../blocks/draft.ts';
import { readPart } from '../blocks/part-blocks.ts';
import type { Layout } from '../lines/layout.ts';
import type { Line } from '../lines/lines.ts';
import type { Block, LineRange, ParsedDocument, Part } from '../parsed-issue.ts';
import type { DocumentSegment } from '../segments/segment.ts';
import { isoDate, readDateLine } from '../text/dates.ts';
import { readCodeLine } from '../text/doc-number.ts';
import { dateOfLabels, readLabels } from '../text/labels.ts';
import { readPromulgation } from '../text/promulgation.ts';
import { joinTitle } from '../text/title.ts';
import { UniqueNames } from '../text/unique.ts';
import { issuersOf, kindOf, titleOfOrder } from './facts.ts';
import { partFurtherTexts } from './further-texts.ts';
import { type RawPart, splitParts } from './parts.ts';

/** A paper as read, before what needs the whole issue (targets, pages) is filled in. */
export interface ReadDocument {
  readonly document: ParsedDocument;
  /** The source lines of each block, and of each part's head. */
  readonly sources: readonly (readonly number[])[];
  readonly headSources: readonly (readonly number[])[];
  /** Units at which printed lines begin in each block's text. */
  readonly breaks: readonly (readonly number[])[];
}

/** Reads one paper: parts, blocks, the facts of its head and closing. */
export function readDocument(
  segment: DocumentSegment,
  id: (docNumber: string | null, title: string) => string,
  layout: Layout,
): ReadDocument {
  const raw = partFurtherTexts(splitParts(segment.head.title, segment.head.lines, segment.body));
  const drafts: { draft: Draft; part: number }[] = [];
  raw.forEach((part, index) => {
    for (const draft of readPart(part, layout, index === 0)) drafts.push({ draft, part: index });
  });
  const ids = addressAll(raw, drafts);
  const blocks = drafts.map(({ draft, part }, at) => toBlock(draft, part, ids[at] ?? `p-${at}`));
  const title = titleOfOrder(segment.head.title, raw) ?? segment.head.title;
  const closing = raw[0]?.closing ?? null;
  const recipients =
    blocks.find((block) => block.kind === 'recipients')?.text.replace(/[:：]\s*$/, '') ?? null;
  const document: ParsedDocument = {
    id: id(segment.head.docNumber, title),
    section: segment.section,
    kind: kindOf(segment.head.title, segment.head.docNumber),
    title,
    docNumber: segment.head.docNumber,
    code: segment.head.code ?? codeBelow(segment.body),
    issuers: issuersOf(segment.head.title, segment.head.docNumber, closing),
    recipients,
    signedOn: closing?.signedOn ?? dateInHead(segment),
    effectiveFrom: null,
    expiresOn: null,
    page: segment.entry?.page ?? null,
    pageEnd: null,
    parts: raw.map((part, index) => toPart(part, blocks, index)),
    blocks,
    citations: [],
    internalRefs: [],
    responsibilities: [],
    effects: [],
    deadlines: [],
  };
  return {
    document,
    sources: drafts.map(({ draft }) => draft.lines),
    headSources: raw.map((part) => part.head.map((line) => line.number)),
    breaks: drafts.map(({ draft }) => draft.breaks),
  };
}

/** A registration code behind the end of a paper, with no further paper below to take it, is the paper's own. */
function codeBelow(body: readonly Line[]): string | null {
  const codes = body.slice(-3).map((line) => readCodeLine(line.text));
  return codes.find((code) => code !== null) ?? null;
}

/** Some papers print their date in brackets under the title, in labels, or in the note on the order that issued them. */
function dateInHead({ head, body }: DocumentSegment): string | null {
  const dates = head.lines.flatMap(({ text }) => readDateLine(text) ?? dateOfLabels(readLabels(text)) ?? []);
  if (dates[0] !== undefined) return isoDate(dates[0]);
  return readPromulgation(body.slice(0, 5).map((line) => line.text))?.signedOn ?? null;
}

function addressAll(parts: readonly RawPart[], drafts: readonly { draft: Draft; part: number }[]): string[] {
  const used = new UniqueNames();
  let attachments = 0;
  return parts.flatMap((part, index) => {
    if (part.kind === 'attachment') attachments++;
    const prefix = part.kind === 'notice' ? 'n.' : part.kind === 'attachment' ? `a${attachments}.` : '';
    return addressBlocks(
      drafts.filter((one) => one.part === index).map((one) => one.draft),
      prefix,
      used,
    );
  });
}

/** First and last of some line numbers. */
export function rangeOf(lines: readonly number[]): LineRange {
  // Not by spreading: a file of one endless paragraph has more lines than a call takes arguments.
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const line of lines) {
    first = Math.min(first, line);
    last = Math.max(last, line);
  }
  return [first, last];
}

export function toBlock(draft: Draft, part: number, id: string): Block {
  const { kind, scheme, number, level, heading, text, table } = draft;
  const block = { id, part, kind, scheme, number, level, heading, text, lines: rangeOf(draft.lines) };
  return table === undefined ? block : { ...block, table };
}

function toPart(part: RawPart, blocks: readonly Block[], index: number): Part {
  const numbers = part.head.map((line) => line.number);
  for (const block of blocks) if (block.part === index) numbers.push(...block.lines);
  return {
    kind: part.kind,
    label: part.label,
    title: part.title === null ? null : joinTitle([part.title]),
    lines: rangeOf(numbers.length === 0 ? [1] : numbers),
  };
}
