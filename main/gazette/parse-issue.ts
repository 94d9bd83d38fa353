import { measureCoverage } from './coverage.ts';
import { cutMark, decode, type ImportFailure } from './decode/decode.ts';
import { endPages } from './documents/pages.ts';
import { type ReadDocument, readDocument } from './documents/read-document.ts';
import { type DocumentFacts, readDocumentFacts } from './extract/document-facts.ts';
import { Targets } from './extract/targets.ts';
import { collectFindings } from './findings/collect.ts';
import { checkNothingRead } from './findings/nothing-read.ts';
import { type EarlierIds, Identifiers } from './identifiers.ts';
import { findFurniture } from './lines/furniture.ts';
import { readLayout } from './lines/layout.ts';
import { type Line, splitLines } from './lines/lines.ts';
import type { Finding, ParsedIssue } from './parsed-issue.ts';
import { collectFrontMatter, placements } from './placements.ts';
import { readPaperAppointments } from './sections/appointments/read-appointments.ts';
import { readBackMatter } from './sections/back-matter.ts';
import { readSectionFacts, type SectionFacts } from './sections/section-facts.ts';
import { readCover } from './segments/cover.ts';
import { linkToc } from './segments/link-toc.ts';
import { findPageButtons } from './segments/page-buttons.ts';
import { partition } from './segments/partition.ts';
import { partAtToc, readToc } from './segments/toc.ts';

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

const appointing = /任免|任职|免职|任命|免去|聘任/;
const ruling = /办法|规定|细则|条例|制度|方案|培训|资格/;

/** Appointments are also printed as papers with a number of their own; a regulation on them appoints nobody. */
function appoints(title: string): boolean {
  return appointing.test(title) && !ruling.test(title);
}

/** The file ends in the middle of a character: what came behind it is missing. */
function cutOff(lines: readonly Line[]): Finding {
  const last = lines.at(-1)?.number ?? 1;
  return { kind: 'cut-off', lines: [last, last], message: '文件在一个字的中间断开，其后的内容缺失。' };
}

/** Reads the text of an issue through all stages; one that was read before keeps its ids when it is told them. */
export function parseText(source: string, fileName: string, earlier: EarlierIds | null = null): ParsedIssue {
  const all = splitLines(source);
  const furniture = new Set([...findFurniture(all), ...findPageButtons(all)]);
  const lines = all.filter((line) => !furniture.has(line.number));
  const toc = readToc(lines);
  const { cover, body } = partAtToc(lines, toc);
  const layout = readLayout(body);
  const cut = partition(body, toc);
  const facts = readCover(toc.end > 0 && !toc.isBehind ? cover : cut.preface, cut.back, fileName);
  const ids = new Identifiers(facts, earlier);

  const documents: ReadDocument[] = [];
  const read: DocumentFacts[] = [];
  const sections: SectionFacts[] = [];
  const byEntry = new Map<unknown, { documentId: string | null; sectionId: string | null }>();
  for (const segment of cut.segments) {
    if (segment.kind === 'document') {
      const lines = [...segment.head.lines, ...segment.body];
      const paper = readDocument(segment, (number, title) => ids.document(number, title, lines), layout);
      documents.push(paper);
      read.push(readDocumentFacts(paper));
      byEntry.set(segment.entry, { documentId: paper.document.id, sectionId: null });
    } else {
      const id = ids.section(segment.form, segment.title, [...segment.head, ...segment.body]);
      const section = readSectionFacts(segment, id, layout, facts);
      sections.push(section);
      byEntry.set(segment.entry, { documentId: null, sectionId: section.section.id });
    }
  }
  byEntry.delete(null);
  const around = readBackMatter(cover, cut.preface, cut.back, layout, ids);
  const entries = linkToc(toc, byEntry, cut.segments, sections);
  const frontMatter = collectFrontMatter(toc, cut.headings, furniture, around.frontMatter, sections);
  const targets = new Targets(read.map(({ document }) => document));
  const linked = read.map(({ document }) => ({
    ...document,
    citations: document.citations.map((citation) => targets.link(citation)),
  }));
  const finished = endPages(linked, entries);
  const finishedSections = [
    ...sections.map(({ section }) => ({
      ...section,
      citations: section.citations.map((citation) => targets.link(citation)),
    })),
    ...around.sections,
  ];
  const issuedList = sections
    .flatMap((section) => section.issuedList)
    .map((entry) => ({ ...entry, documentId: targets.find(entry.docNumber, null) }));
  const lists = {
    documents: finished,
    sections: finishedSections,
    appointments: [
      ...finished.flatMap((document) => (appoints(document.title) ? readPaperAppointments(document) : [])),
      ...sections.flatMap((section) => section.appointments),
    ].sort((a, b) => a.line - b.line),
    news: sections.flatMap((section) => section.news),
    events: sections.flatMap((section) => section.events),
    issuedList,
    statistics: sections.flatMap((section) => section.statistics),
  };
  const coverage = measureCoverage(
    source,
    placements(toc, cut.headings, furniture, documents, sections, around.placed),
  );
  return {
    issue: facts,
    toc: entries,
    ...lists,
    frontMatter,
    findings: [
      ...checkNothingRead(lists, all, coverage.sourceChars),
      ...collectFindings(read, finished, finishedSections, entries, issuedList),
      ...(source.endsWith(cutMark) ? [cutOff(all)] : []),
    ],
    coverage,
  };
}
