import type { Line } from '../lines/lines.ts';

/** One title that the attachment note 附件： announces. */
export interface Declaration {
  readonly number: number;
  readonly title: string;
  readonly line: Line;
}

const opening = /^附\s*件?\s*:\s*(.+)$/;
const numbered = /^(\d{1,2})\s*[.、]\s*(.+)$/;

/** Reads the attachment note of a paper: 附件：1.… 2.… over one or several lines, or a single title. */
export function readDeclarations(lines: readonly Line[]): Declaration[] {
  const declared: Declaration[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    const rest = line === undefined ? undefined : opening.exec(line.folded)?.[1];
    if (line === undefined || rest === undefined) continue;
    const offset = line.folded.length - rest.length;
    const words = line.text.slice(offset);
    const first = numbered.exec(rest);
    if (first === null) {
      declared.push({ number: 1, title: trimEnd(words), line });
      continue;
    }
    declared.push({
      number: Number(first[1]),
      title: trimEnd(words.slice(rest.length - (first[2] ?? '').length)),
      line,
    });
    for (let next = at + 1; next < lines.length; next++) {
      const following = lines[next];
      const item = following === undefined ? null : numbered.exec(following.folded);
      if (following === undefined || item === null || Number(item[1]) !== declared.length + 1) break;
      const own = following.text.slice(following.text.length - (item[2] ?? '').length);
      declared.push({ number: Number(item[1]), title: trimEnd(own), line: following });
    }
  }
  return declared;
}

function trimEnd(title: string): string {
  return title.replace(/[\s。；;，,]+$/g, '');
}
