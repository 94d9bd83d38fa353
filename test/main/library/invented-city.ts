import { createHash } from 'node:crypto';
import type {
  Citation,
  ParsedDocument,
  ParsedIssue,
  ParsedSection,
  Part,
  TocEntry,
} from '../../../main/gazette/parsed-issue.ts';
import type { IssueSource } from '../../../main/library/insert-issue.ts';

/** Builders of parsed issues of a city that does not exist: say what the test is about, the rest is filled in. */

export { block } from '../../make-block.ts';

export function part(kind: Part['kind'], more: Partial<Part> = {}): Part {
  return { kind, label: null, title: null, lines: [1, 1], ...more };
}

/** A citation of `words`, which must stand in `text` once. */
export function cites(
  at: { readonly id: string; readonly text: string },
  words: string,
  more: Partial<Citation> = {},
): Citation {
  const start = at.text.indexOf(words);
  if (start < 0) throw new Error(`${words} is not in ${at.text}`);
  const number = /[^《》（）\s]+〔\d+〕\d+号/.exec(words)?.[0] ?? null;
  const title = /《(.+)》/.exec(words)?.[1] ?? null;
  return {
    block: at.id,
    start,
    end: start + words.length,
    text: words,
    docNumber: number,
    title,
    relation: 'mention',
    target: null,
    ...more,
  };
}

export function document(id: string, more: Partial<ParsedDocument> = {}): ParsedDocument {
  return {
    id,
    section: '市府办文件',
    kind: '通知',
    title: `关于${id}的通知`,
    docNumber: null,
    code: null,
    issuers: ['青禾市人民政府办公室'],
    recipients: null,
    signedOn: null,
    effectiveFrom: null,
    expiresOn: null,
    page: null,
    pageEnd: null,
    parts: [part('main')],
    blocks: [],
    citations: [],
    internalRefs: [],
    responsibilities: [],
    effects: [],
    deadlines: [],
    ...more,
  };
}

export function section(id: string, more: Partial<ParsedSection> = {}): ParsedSection {
  return {
    id,
    kind: 'other',
    section: null,
    title: id,
    page: null,
    lines: [1, 1],
    blocks: [],
    citations: [],
    ...more,
  };
}

export function listed(entry: Partial<TocEntry>): TocEntry {
  return {
    section: '市府办文件',
    title: '',
    docNumber: null,
    page: null,
    documentId: null,
    sectionId: null,
    line: 1,
    ...entry,
  };
}

export function issue(number: number, more: Partial<ParsedIssue> = {}): ParsedIssue {
  return {
    issue: {
      title: '青禾市人民政府公报',
      year: 2024,
      number,
      serial: 180 + number,
      publishedOn: `2024-${String(number).padStart(2, '0')}-28`,
      publisher: '青禾市人民政府',
      licence: null,
    },
    toc: [],
    documents: [],
    sections: [],
    appointments: [],
    news: [],
    events: [],
    issuedList: [],
    statistics: [],
    frontMatter: [],
    findings: [],
    coverage: { sourceChars: 0, placedChars: 0, unplaced: [] },
    ...more,
  };
}

export function source(text = '青禾市人民政府公报'): IssueSource {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { text, encoding: 'utf-8', fileName: 'qinghe.txt', sha256, sample: false };
}
