/** A page of an issue's text as a print shop would set it: indented paragraphs, titles in the middle, ruled tables. */
export function printedPage(text: string, columns: number): string {
  const groups = text
    .split(/\n[ \u3000]*\n+/)
    .map((group) => group.split('\n').filter((line) => line.trim() !== ''));
  return `<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; columns: ${columns}; column-gap: 24pt; font: 10.5pt/1.6 'Noto Serif CJK SC', serif; text-align: justify }
    p { margin: 0; text-indent: 2em }
    p.title { text-align: center; text-indent: 0 }
    table { width: 100%; margin: 6pt 0; border-collapse: collapse; font-size: 8pt }
    tr { break-inside: avoid }
    td { border: 0.5pt solid; padding: 2pt }
  </style>${groups.map(printedGroup).join('')}`;
}

function printedGroup(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.includes('\t'));
  if (first >= 0) {
    const length = lines.slice(first).findIndex((line) => !line.includes('\t'));
    const end = length < 0 ? lines.length : first + length;
    return (
      printedGroup(lines.slice(0, first)) +
      printedTable(lines.slice(first, end)) +
      printedGroup(lines.slice(end))
    );
  }
  const isTitle = lines.length > 1 && lines.every((line) => line.length < 26 && !/[。；：]$/.test(line));
  if (isTitle) return `<p class="title">${lines.map(escaped).join('<br>')}</p>`;
  return unwrapped(lines)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('');
}

/** A stretch that the text has hard wrapped is running text again. */
function unwrapped(lines: readonly string[]): readonly string[] {
  if (lines.length < 4 || lines.some((line) => line.length > 30)) return lines;
  const paragraphs: string[] = [];
  for (const line of lines) {
    if (paragraphs.length === 0 || /^(?:第.+条|[-（(\d])/.test(line)) paragraphs.push(line);
    else paragraphs.push(`${paragraphs.pop()}${line}`);
  }
  return paragraphs;
}

function printedTable(lines: readonly string[]): string {
  const rows = lines.map((line) =>
    line
      .split('\t')
      .map((cell) => `<td>${escaped(cell)}</td>`)
      .join(''),
  );
  return `<table>${rows.map((cells) => `<tr>${cells}</tr>`).join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
