import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { Note, Settings } from '../../../preload/contract.ts';
import { factsOf, placeOf, sourceOf } from './source.ts';
import { wordsFor } from './words.ts';

/** Lengths of Word are twentieths of a point. */
const a4 = { width: 11906, height: 16838 };
const margin = { top: 1440, bottom: 1440, left: 1440, right: 1440 };
const font = { ascii: 'Times New Roman', eastAsia: 'SimSun' };

/** Notes as a Word document: a heading for each document, the quotes, what was said of them, and where they stand. */
export async function toWord(groups: readonly (readonly Note[])[], settings: Settings): Promise<Uint8Array> {
  const { title } = wordsFor(settings);
  const children = groups.flatMap((notes) => {
    const [first] = notes;
    if (first === undefined) return [];
    const heading = new Paragraph({
      heading: HeadingLevel.HEADING_2,
      keepNext: true,
      children: runs(sourceOf(first)),
    });
    return [heading, ...notes.flatMap((note) => paragraphsOf(note, settings))];
  });
  const file = new Document({
    title,
    styles: { default: { document: { run: { font, size: 22 } } } },
    sections: [
      {
        properties: { page: { size: a4, margin } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(title) }), ...children],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}

function paragraphsOf(note: Note, settings: Settings): Paragraph[] {
  const quote = note.anchor === null ? [] : [quoteOf(note.anchor.quote)];
  const comment =
    note.comment === '' ? [] : [new Paragraph({ keepNext: true, children: runs(note.comment) })];
  const source = [placeOf(note), ...factsOf(note, settings)].join(' · ');
  return [
    ...quote,
    ...comment,
    new Paragraph({
      spacing: { after: 240 },
      children: [new TextRun({ text: clean(source), size: 18, color: '555555' })],
    }),
  ];
}

function quoteOf(text: string): Paragraph {
  return new Paragraph({
    keepNext: true,
    indent: { left: 360 },
    border: { left: { style: BorderStyle.SINGLE, size: 12, space: 8, color: '888888' } },
    children: runs(text),
  });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
}

/** A text with its line ends. */
function runs(text: string): TextRun[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => new TextRun({ text: clean(line), break: index === 0 ? 0 : 1 }));
}

/** XML 1.0 has no control characters and no halves of characters: Word would not open the file. */
function clean(text: string): string {
  return text.toWellFormed().replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
}
