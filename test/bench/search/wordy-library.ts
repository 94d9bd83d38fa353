import type { ParsedDocument, ParsedIssue } from '../../../main/gazette/parsed-issue.ts';
import { createLibrary } from '../../../main/library/open.ts';
import { addIssue } from '../../../main/library/store.ts';
import { block } from '../../make-block.ts';
import { syntheticIssue } from '../synthetic-issue.ts';
import { issueRows } from './corpus.ts';

const rowsPerPaper = 26;

/** Makes a library of so many synthetic issues whose papers hold the rows that the engines are measured on. */
export async function makeWordyLibrary(file: string, issues: number): Promise<void> {
  const library = createLibrary(file);
  // Filling is not what is measured.
  library.db.pragma('synchronous = OFF');
  for (let at = 0; at < issues; at += 1) {
    const source = { text: '', encoding: 'utf-8', fileName: `${at}.txt`, sha256: '', sample: false };
    await addIssue(library, wordyIssue(at), source);
  }
  library.db.close();
}

/** The issue's frame with papers of the rows that the engines are measured on. */
function wordyIssue(at: number): ParsedIssue {
  const frame = syntheticIssue(at);
  const [pattern] = frame.documents;
  if (pattern === undefined) throw new Error('an issue without papers');
  const rows = issueRows(at);
  const papers = Math.ceil(rows.length / rowsPerPaper);
  const documents = Array.from({ length: papers }, (_, place): ParsedDocument => {
    const [title, ...texts] = rows.slice(place * rowsPerPaper, (place + 1) * rowsPerPaper);
    return {
      ...pattern,
      id: `${at}:${place}`,
      title: title?.text.slice(0, 40) ?? '',
      docNumber: `青禾政办〔${frame.issue.year ?? 0}〕${(at % 12) * papers + place + 1}号`,
      parts: [{ kind: 'main', label: null, title: null, lines: [1, 1] }],
      citations: [],
      blocks: texts.map(({ text }, index) => block(`p-${index + 1}`, text)),
    };
  });
  return { ...frame, documents };
}
