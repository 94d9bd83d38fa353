import type { DocumentView, NoteAnchor, TextPoint } from '../../preload/contract.ts';
import type { Stretch } from './text-map.ts';

/** How much text on each side of the quote an anchor keeps, in UTF-16 units. */
const context = 32;

/** The text at every address of a document, in reading order. */
export function textByAddress(document: DocumentView): ReadonlyMap<string, string> {
  const texts = new Map([['head', lines(document.title, document.docNumber)]]);
  const addBlocks = (part: number): void => {
    for (const block of document.blocks) if (block.part === part) texts.set(block.id, block.text);
  };
  document.parts.forEach((part, index) => {
    const title = lines(part.label, part.title);
    if (title !== '') texts.set(`part-${index}`, title);
    addBlocks(index);
  });
  // Sections are read without parts.
  for (const block of document.blocks) if (!texts.has(block.id)) texts.set(block.id, block.text);
  return texts;
}

function lines(first: string | null, second: string | null): string {
  return [first, second].filter((line) => line !== null).join('\n');
}

/** The anchor of a note on a stretch; `null` when it holds nothing but blanks or names an unknown address. */
export function anchorOf(texts: ReadonlyMap<string, string>, { start, end }: Stretch): NoteAnchor | null {
  const first = texts.get(start.block);
  const last = texts.get(end.block);
  if (first === undefined || last === undefined) return null;
  const quote = quoteOf(texts, start, end);
  if (quote.trim() === '') return null;
  return {
    start,
    end,
    quote,
    prefix: wholeCharacters(first.slice(Math.max(0, start.offset - context), start.offset)),
    suffix: wholeCharacters(last.slice(end.offset, end.offset + context)),
  };
}

function quoteOf(texts: ReadonlyMap<string, string>, start: TextPoint, end: TextPoint): string {
  const addresses = [...texts.keys()];
  return addresses
    .slice(addresses.indexOf(start.block), addresses.indexOf(end.block) + 1)
    .map((address) => {
      const text = texts.get(address) ?? '';
      const from = address === start.block ? start.offset : 0;
      return text.slice(from, address === end.block ? end.offset : text.length);
    })
    .join('\n');
}

/** Without the half of a surrogate pair that a cut by units can leave at either end. */
function wholeCharacters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
