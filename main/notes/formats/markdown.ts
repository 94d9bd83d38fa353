import type { Note, Settings } from '../../../preload/contract.ts';
import { factsOf, linkOf, placeOf, sourceOf } from './source.ts';
import { wordsFor } from './words.ts';

/** Notes as CommonMark: a heading for each document, below it each note with its words, what was said of them, and where. */
export function toMarkdown(groups: readonly (readonly Note[])[], settings: Settings): string {
  const documents = groups.flatMap((notes) => {
    const [first] = notes;
    return first === undefined
      ? []
      : [`## ${escaped(sourceOf(first))}`, ...notes.map((note) => noteOf(note, settings))];
  });
  return `${[`# ${wordsFor(settings).title}`, ...documents].join('\n\n')}\n`;
}

function noteOf(note: Note, settings: Settings): string {
  const quote =
    note.anchor === null
      ? []
      : [
          linesOf(note.anchor.quote)
            .map((line) => `> ${line}`.trimEnd())
            .join('\n'),
        ];
  const comment = note.comment === '' ? [] : [linesOf(note.comment).join('\n')];
  const facts = factsOf(note, settings).map(escaped).join(' · ');
  return [...quote, ...comment, `— [${escaped(placeOf(note))}](${linkOf(note)}) · ${facts}`].join('\n\n');
}

/** Lines that stay lines: two blanks at the end keep a line end, and an empty line a paragraph. */
function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  return lines.map((line, index) => escaped(line) + (index < lines.length - 1 && line !== '' ? '  ' : ''));
}

/** With a backslash before all that Markdown would read as its own, at the beginning of a line also what opens a list. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/^(\s*)([-+=]|\d+(?=[.)]))/, (_, blanks: string, sign: string) =>
      /\d/.test(sign) ? `${blanks}${sign}\\` : `${blanks}\\${sign}`,
    )
    .replace(/^\s+/, '');
}
