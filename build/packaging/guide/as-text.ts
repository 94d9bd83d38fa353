import type { Sentence, Sheet } from './sheet.ts';

/** Notepad of older Windows needs the mark to read UTF-8, and both characters to end a line. */
const byteOrderMark = '\uFEFF';

function plain(sentence: Sentence): string {
  const spaced = sentence.map((piece) => (typeof piece === 'string' ? piece : ` ${piece.code} `)).join('');
  // Chinese signs bring their own space.
  return spaced
    .replace(/ {2,}/g, ' ')
    .replace(/ (?=[，。、；：）])|(?<=[（：，、。；]) /g, '')
    .trim();
}

/** The sheet for any text editor. */
export function asText({ title, subtitle, sections }: Sheet): string {
  const lines = sections.flatMap(({ heading, ordered, items }) => [
    '',
    `【${heading}】`,
    ...items.map((item, at) => `${ordered ? `${at + 1}.` : '·'} ${plain(item)}`),
  ]);
  return `${byteOrderMark}${[title, subtitle, ...lines, ''].join('\r\n')}`;
}
