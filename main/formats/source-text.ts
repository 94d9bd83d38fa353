import type { Failure, FailureCode } from '../../preload/contract.ts';

/** The text of an issue's file, as the importer reads it, with where its lines come from. */
interface SourceText {
  readonly text: string;
  /** Of a text file or page its encoding, of the others their format: `pdf`, `docx`. */
  readonly encoding: string;
  /** 1-based page of the file that each line of `text` begins on; `null` where the format has no pages. */
  readonly pages: readonly number[] | null;
}

/** What reading a file comes to. */
export type SourceOutcome =
  | { readonly ok: true; readonly value: SourceText }
  | { readonly ok: false; readonly failure: Failure };

/** Some thirty times what a long issue has (about 3,000 lines, 100,000 characters): beyond it the text is something else. */
const mostLines = 100_000;
const mostCharacters = 10_000_000;

/**
 * A text that was read, `file-empty` when nothing but white space came out, or `file-not-text` when it is longer than any
 * issue.
 */
export function sourceText(
  text: string,
  encoding: string,
  pages: readonly number[] | null = null,
): SourceOutcome {
  if (text.trim() === '') return refuse('file-empty', '文件里没有文字。', 'The file holds no text.');
  if (text.length > mostCharacters || countLines(text) > mostLines) {
    return refuse(
      'file-not-text',
      '文件里的文字太长，不会是一期公报。如果是许多期合在一起，请一期存一个文件。',
      'The text is too long for an issue. If it holds many issues, save each as a file of its own.',
    );
  }
  return { ok: true, value: { text, encoding, pages } };
}

function countLines(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

/** A refusal with its sentence for people in both languages. */
export function refuse(
  code: FailureCode,
  zh: string,
  en: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, zh, en } };
}
