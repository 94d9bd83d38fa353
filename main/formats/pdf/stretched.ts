interface Placed {
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly column: { readonly left: number; readonly right: number };
}

/** Whether a line reaches from about the one edge of its column to the other: only such lines are stretched to fit. */
export function fillsColumn({ left, right, size, column }: Placed): boolean {
  return left - column.left < 2.8 * size && column.right - right < 1.6 * size;
}

const wide = '[\\u2014-\\u2026\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef\\u{20000}-\\u{3ffff}]';
const spacedOut = new RegExp(`(?:${wide}|[\\d.]+) (?:${wide} ){2}`, 'u');
const gaps = new RegExp(`(?<=${wide}) +(?=\\S)|(?<=\\S) +(?=${wide})`, 'gu');
const marker = /^(?:第[〇零一二三四五六七八九十百]+[编章节条]|\d+(?:\.\d+)*|[-•·●△]) /;

/**
 * A line that is justified far apart reads as if blanks stood between its characters; they are taken out, but for the
 * one behind a number that opens the line. Letter-spaced headings do not fill their column and are not touched.
 */
export function closeStretched(text: string): string {
  if (!spacedOut.test(text)) return text;
  const [number = ''] = marker.exec(text) ?? [];
  return number + closeGaps(text.slice(number.length));
}

/** The text without the blanks beside Chinese characters. */
export function closeGaps(text: string): string {
  return text.replace(gaps, '');
}
