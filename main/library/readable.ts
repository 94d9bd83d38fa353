import type { ParsedDocument, ParsedIssue, ParsedSection } from '../gazette/parsed-issue.ts';

/** What a person can open: an official document, or another section of the issue in the same shape. */
export interface Readable extends ParsedDocument {
  readonly form: 'document' | ParsedSection['kind'];
  readonly firstLine: number;
  readonly lastLine: number;
}

/** All documents and sections of an issue, in the order of its text. */
export function readablesOf(issue: ParsedIssue): Readable[] {
  return [...issue.documents.map(documentAsReadable), ...issue.sections.map(sectionAsReadable)].sort(
    (one, other) => one.firstLine - other.firstLine,
  );
}

function documentAsReadable(document: ParsedDocument): Readable {
  const lines = [...document.parts, ...document.blocks].flatMap((stretch) => stretch.lines);
  return {
    ...document,
    form: 'document',
    firstLine: lines.reduce((least, line) => Math.min(least, line), lines[0] ?? 0),
    lastLine: lines.reduce((greatest, line) => Math.max(greatest, line), 0),
  };
}

function sectionAsReadable(section: ParsedSection): Readable {
  const [firstLine, lastLine] = section.lines;
  return {
    ...section,
    form: section.kind,
    docNumber: null,
    code: null,
    issuers: [],
    recipients: null,
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    pageEnd: null,
    parts: [{ kind: 'main', label: null, title: null, lines: section.lines }],
    internalRefs: [],
    responsibilities: [],
    effects: [],
    deadlines: [],
    firstLine,
    lastLine,
  };
}
