import { measureCoverage } from './coverage.ts';
import { decode, type ImportFailure } from './decode/decode.ts';
import { endPages } from './documents/pages.ts';
import { type ReadDocument, readDocument } from './documents/read-document.ts';
import { Identifiers, issueId } from './identifiers.ts';
import { findFurniture } from './lines/furniture.ts';
import { readLayout } from './lines/layout.ts';
import { type Line, splitLines } from './lines/lines.ts';
import type { FrontMatter, ParsedIssue, TocEntry } from './parsed-issue.ts';
import { readBackMatter } from './sections/back-matter.ts';
import { readSectionFacts, type SectionFacts } from './sections/section-facts.ts';
import { readCover } from './segments/cover.ts';
import { partition } from './segments/partition.ts';
import type { DocumentSegment, SectionSegment } from './segments/segment.ts';
import { type PrintedToc, readToc } from './segments/toc.ts';

/** What becomes of a file: an issue with the text it was read from, or the reason why not. */
export type ParseOutcome =
  | {
      readonly ok: true;
      readonly issue: ParsedIssue;
      readonly source: { readonly text: string; readonly encoding: string };
    }
  | { readonly ok: false; readonly failure: ImportFailure };

/** Reads the bytes of a gazette issue. Never throws; `fileName` only helps where the text does not name the issue. */
export function parseIssue(bytes: Uint8Array, fileName: string): ParseOutcome {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded;
  return { ok: true, issue: parseText(text, fileName), source: { text, encoding } };
}

/** Reads the text of an issue through all stages. */
export function parseText(source: string, fileName: string): ParsedIssue {
  const all = splitLines(source);
  const furniture = findFurniture(all);
  const lines = all.filter((line) => !furniture.has(line.number));
  const toc = readToc(lines);
  const cover = lines.slice(0, toc.start);
  const body = toc.end > 0 ? lines.slice(toc.end) : lines;
  const layout = readLayout(body);
  const cut = partition(body, toc);
  const facts = readCover(toc.end > 0 ? cover : cut.preface, cut.back, fileName);
  const ids = new Identifiers(issueId(facts));

  const documents: ReadDocument[] = [];
  const sections: SectionFacts[] = [];
  const byEntry = new Map<unknown, { documentId: string | null; sectionId: string | null }>();
  for (const segment of cut.segments) {
    if (segment.kind === 'document') {
      const read = readDocument(segment, (docNumber, title) => ids.document(docNumber, title), layout);
      documents.push(read);
      byEntry.set(segment.entry, { documentId: read.document.id, sectionId: null });
    } else {
      const read = readSectionFacts(segment, ids.section(segment.form, segment.title), layout, facts);
      sections.push(read);
      byEntry.set(segment.entry, { documentId: null, sectionId: read.section.id });
    }
  }
  byEntry.delete(null);
  const around = readBackMatter(toc.end > 0 ? cover : [], cut.preface, cut.back, layout, (kind, title) =>
    ids.section(kind, title),
  );
  const entries = linkToc(toc, byEntry, cut.segments, sections);
  const frontMatter = collectFrontMatter(toc, cut.headings, furniture, around.frontMatter, sections);
  const numbers = new Map(documents.map(({ document }) => [document.docNumber, document.id]));
  return {
    issue: facts,
    toc: entries,
    documents: endPages(
      documents.map(({ document }) => document),
      entries,
    ),
    sections: [...sections.map((read) => read.section), ...around.sections],
    appointments: sections.flatMap((read) => read.appointments),
    news: sections.flatMap((read) => read.news),
    events: sections.flatMap((read) => read.events),
    issuedList: sections
      .flatMap((read) => read.issuedList)
      .map((entry) => ({ ...entry, documentId: numbers.get(entry.docNumber) ?? null })),
    statistics: sections.flatMap((read) => read.statistics),
    frontMatter,
    findings: [],
    coverage: measureCoverage(
      source,
      placements(toc, cut.headings, furniture, documents, sections, around.placed),
    ),
  };
}

function linkToc(
  toc: PrintedToc,
  byEntry: ReadonlyMap<unknown, { documentId: string | null; sectionId: string | null }>,
  segments: readonly (DocumentSegment | SectionSegment)[],
  sections: readonly SectionFacts[],
): TocEntry[] {
  const bySection = new Map<string, string>();
  const listed = new Set(segments.flatMap((segment) => (segment.entry === null ? [] : [segment.entry])));
  for (const { section } of sections)
    if (section.section !== null && !bySection.has(section.section))
      bySection.set(section.section, section.id);
  return toc.entries.map((entry) => {
    const link = byEntry.get(entry) ?? {
      documentId: null,
      sectionId: listed.has(entry) ? null : (bySection.get(entry.section) ?? null),
    };
    return {
      section: entry.section,
      title: entry.title,
      docNumber: entry.docNumber,
      page: entry.page,
      ...link,
      line: entry.lines[0] ?? 1,
    };
  });
}

function collectFrontMatter(
  toc: PrintedToc,
  headings: readonly Line[],
  furniture: ReadonlySet<number>,
  around: readonly FrontMatter[],
  sections: readonly SectionFacts[],
): FrontMatter[] {
  const one =
    (kind: string) =>
    (line: number): FrontMatter => ({ kind, lines: [line, line] });
  return [
    ...around,
    ...toc.headings.map(one('toc-heading')),
    ...toc.sections.map((section) => one('toc-section')(section.line)),
    ...headings.map((line) => one('section-heading')(line.number)),
    ...sections.flatMap((read) => read.frontMatter),
    ...[...furniture].map(one('page-furniture')),
  ].sort((a, b) => a.lines[0] - b.lines[0]);
}

function* placements(
  toc: PrintedToc,
  headings: readonly Line[],
  furniture: ReadonlySet<number>,
  documents: readonly ReadDocument[],
  sections: readonly SectionFacts[],
  around: readonly (readonly number[])[],
): Iterable<readonly number[]> {
  yield toc.headings;
  for (const section of toc.sections) yield [section.line];
  for (const entry of toc.entries) yield entry.lines;
  for (const line of headings) yield [line.number];
  yield [...furniture];
  for (const { sources, headSources } of documents) {
    yield* sources;
    yield* headSources;
  }
  for (const { sources, head } of sections) {
    yield* sources;
    yield head;
  }
  yield* around;
}
