import type { Note, NoteColour, Settings } from '../../../preload/contract.ts';
import { factsOf, placeOf, sourceOf } from './source.ts';
import { wordsFor } from './words.ts';

/** Light enough for print in grey; the colour's word stands beside. */
const grounds: Readonly<Record<NoteColour, string>> = {
  yellow: '#fff3b8',
  green: '#dcefd5',
  blue: '#d9e8f7',
  violet: '#e8def3',
  rose: '#f8dcda',
  amber: '#fbe3c6',
};

const style = `
  @page { size: A4; margin: 25mm 22mm; }
  body { font: 11pt/1.7 "Noto Serif CJK SC", "Source Han Serif SC", SimSun, serif; max-width: 46em; margin: 2em auto; padding: 0 1em; }
  h1, h2 { font-family: "Noto Sans CJK SC", "Source Han Sans SC", SimHei, sans-serif; line-height: 1.4; }
  h2 { break-after: avoid; font-size: 13pt; margin-top: 2em; }
  article { break-inside: avoid; margin: 1.2em 0; }
  blockquote { margin: 0; padding: .2em .8em; border-left: 3px solid #555; white-space: pre-wrap; print-color-adjust: exact; }
  .underline blockquote { background: none; text-decoration: underline; }
  p { margin: .3em 0; white-space: pre-wrap; }
  footer { color: #444; font-size: 9pt; }
`;

/** Notes as a page of its own, made to be printed on A4: no script, nothing from elsewhere. */
export function toHtml(groups: readonly (readonly Note[])[], settings: Settings): string {
  const { title } = wordsFor(settings);
  const sections = groups.flatMap((notes) => {
    const [first] = notes;
    if (first === undefined) return [];
    return `<section>\n<h2>${escaped(sourceOf(first))}</h2>\n${notes.map((note) => articleOf(note, settings)).join('\n')}\n</section>`;
  });
  return `<!doctype html>
<html lang="${settings.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${sections.join('\n')}
</body>
</html>
`;
}

function articleOf(note: Note, settings: Settings): string {
  const quote =
    note.anchor === null
      ? ''
      : `<blockquote style="background-color: ${grounds[note.colour]}">${escaped(note.anchor.quote)}</blockquote>`;
  const comment = note.comment === '' ? '' : `<p>${escaped(note.comment)}</p>`;
  const footer = [placeOf(note), ...factsOf(note, settings)].map(escaped).join(' · ');
  return `<article class="${note.kind}">${quote}${comment}<footer>${footer}</footer></article>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
