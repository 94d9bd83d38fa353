import type { Block, ParsedDocument, ParsedIssue } from '../../../../main/gazette/parsed-issue.ts';

const said = (...words: readonly (string | number | null)[]) =>
  words.filter((word) => word !== null && word !== '').join(' ');

/** Rows × columns, header rows and printed pieces of a table; merged cells count as often as they cover columns. */
function shapeOf({ table }: Block): string[] {
  if (table === undefined) return [];
  const [top] = table.rows;
  const columns = (top ?? []).reduce((sum, cell) => sum + cell.colSpan, 0);
  const merged = table.rows.flat().filter((cell) => cell.rowSpan > 1 || cell.colSpan > 1).length;
  return [
    `${table.rows.length}×${columns} header ${table.header} pieces ${table.fragments} merged ${merged}`,
  ];
}

function digestOf(document: ParsedDocument) {
  const { blocks } = document;
  const lineOf = (id: string) => blocks.find((block) => block.id === id)?.lines[0] ?? id;
  return {
    title: document.title,
    docNumber: document.docNumber,
    kind: document.kind,
    section: document.section,
    code: document.code,
    issuers: document.issuers,
    recipients: document.recipients,
    signedOn: document.signedOn,
    effectiveFrom: document.effectiveFrom,
    expiresOn: document.expiresOn,
    page: document.page,
    parts: document.parts.map((part) => said(part.kind, part.label, part.title)),
    headings: blocks
      .filter((block) => block.heading !== null && block.kind !== 'article')
      .map((block) => said(block.lines[0], block.number, block.heading)),
    articles: blocks.filter((block) => block.kind === 'article').map((block) => block.number),
    items: blocks.filter((block) => block.kind === 'item').map((block) => said(block.lines[0], block.number)),
    tables: blocks.flatMap(shapeOf),
    citations: document.citations.map((citation) =>
      said(citation.relation, citation.title, citation.docNumber),
    ),
    references: document.internalRefs.map(({ text, targets }) => said(text, '→', ...targets.map(lineOf))),
    units: document.responsibilities.flatMap(({ units }) => units.map((unit) => said(unit.name, unit.role))),
  };
}

/** What a librarian would check of an issue, in short lines. Lines are those of the source, references name the line they lead to. */
export function digest(issue: ParsedIssue) {
  const titleOf = (id: string | null) => issue.documents.find((document) => document.id === id)?.title ?? '—';
  return {
    issue: issue.issue,
    contents: issue.toc.map((entry) =>
      said(entry.page, entry.section, entry.title, entry.docNumber, '→', titleOf(entry.documentId)),
    ),
    documents: issue.documents.map(digestOf),
    appointments: issue.appointments.map(({ person, action, post, note }) =>
      said(person, action, post, note),
    ),
    news: issue.news.map(({ date, title }) => said(date, title)),
    events: issue.events.map(({ date, people }) => said(date, ...people)),
    statistics: issue.statistics.map(({ indicator, level, unit, values }) => ({
      indicator,
      level,
      unit,
      values,
    })),
    issuedList: issue.issuedList.map((entry) =>
      said(entry.docNumber, entry.title, '→', titleOf(entry.documentId)),
    ),
    findings: issue.findings.map(({ kind, lines }) => said(lines[0], kind)),
    unplaced: issue.coverage.unplaced,
  };
}
