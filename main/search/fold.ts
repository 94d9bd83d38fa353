import { foldTable } from './fold-table.ts';

/** Decoding UTF-16 also mends what is not well-formed. */
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/**
 * Folds text for searching: width, case, brackets, quotes, dashes, stops and traditional characters become one form
 * each, white space becomes a plain space. Every UTF-16 unit gives exactly one unit, so an offset in the folded text
 * is the same offset in the text. A half of a surrogate pair without its other half gives U+FFFD, as SQLite would
 * store it.
 */
export function fold(text: string): string {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) units[at] = foldTable[text.charCodeAt(at)] ?? 0;
  return decoder.decode(units);
}
