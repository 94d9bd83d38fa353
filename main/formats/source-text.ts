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

/** A text that was read, or `file-empty` when nothing but white space came out. */
export function sourceText(
  text: string,
  encoding: string,
  pages: readonly number[] | null = null,
): SourceOutcome {
  if (text.trim() === '') return refuse('file-empty', '文件里没有文字。', 'The file holds no text.');
  return { ok: true, value: { text, encoding, pages } };
}

/** A refusal with its sentence for people in both languages. */
export function refuse(
  code: FailureCode,
  zh: string,
  en: string,
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, zh, en } };
}
