import type { Block, DocumentView, Part } from '../../../preload/contract.ts';
import { BlockWriter } from './blocks.ts';
import { writeMeta } from './meta.ts';
import { newAkomaNtoso, type Xml } from './xml.ts';

/**
 * A document as Akoma Ntoso 3.0 (OASIS LegalDocML): the notice or direct text is the main `doc`, the text that a notice
 * issues and every attachment are attachments of it, each with its own identification. A text in articles is an `act`.
 * Addresses become `eId`s; a reference to another document held is a `gazette://` link.
 */
export function akomaNtoso(view: DocumentView): string {
  const writer = new PartWriter(view);
  const root = newAkomaNtoso();
  const [first] = view.parts;
  const main = first ?? { kind: 'main', label: null, title: null, lines: view.lines };
  const element = writer.write(root, main, 0);
  if (view.parts.length > 1) {
    const attachments = element.ele('attachments');
    view.parts.slice(1).forEach((part, index) => {
      writer.write(attachments.ele('attachment', { eId: `part-${index + 1}` }), part, index + 1);
    });
  }
  return root.end({ prettyPrint: false });
}

class PartWriter {
  readonly #view: DocumentView;
  readonly #blocks: BlockWriter;

  constructor(view: DocumentView) {
    this.#view = view;
    this.#blocks = new BlockWriter(view.links);
  }

  /** Writes a part as a document of its own; gives its element. */
  write(parent: Xml, part: Part, index: number): Xml {
    const blocks = this.#view.blocks.filter((block) => block.part === index);
    const isAct = blocks.some((block) => block.kind === 'article');
    const element = parent.ele(isAct ? 'act' : 'doc', { name: nameOf(part, this.#view.kind) });
    writeMeta(element, this.#view, index === 0 ? 'main' : `part-${index}`);
    this.#writePreface(element, part, index);
    const { opening, body, closing } = divide(blocks);
    if (opening.length > 0) this.#writeLines(element.ele('preamble'), opening);
    const main = element.ele(isAct ? 'body' : 'mainBody');
    if (body.length > 0) this.#blocks.writeHierarchy(main, body);
    else if (!isAct) main.ele('p');
    if (closing.length > 0) this.#writeLines(element.ele('conclusions'), closing);
    return element;
  }

  #writeLines(parent: Xml, blocks: readonly Block[]): void {
    for (const block of blocks) this.#blocks.writeLine(parent, block);
  }

  #writePreface(element: Xml, part: Part, index: number): void {
    const titles =
      index === 0 ? [this.#view.title] : [part.label, part.title].filter((each) => each !== null);
    const preface = element.ele('preface');
    for (const title of titles) preface.ele('p').ele('docTitle').txt(title);
    const number = index === 0 ? this.#view.docNumber : null;
    if (number !== null) preface.ele('p').ele('docNumber').txt(number);
    if (titles.length === 0 && number === null) preface.ele('p');
  }
}

function nameOf(part: Part, kind: string): string {
  if (part.kind === 'attachment') return 'attachment';
  return part.kind === 'notice' ? 'notice' : kind;
}

/** Whom it addresses at its head, signature, date and what stands behind them at its end. */
function divide(blocks: readonly Block[]) {
  const from = blocks.findIndex((block) => block.kind !== 'recipients');
  const start = from < 0 ? blocks.length : from;
  const signed = blocks.findIndex(
    (block, at) => at >= start && (block.kind === 'signature' || block.kind === 'date'),
  );
  const closes = signed >= 0 && blocks.slice(signed).every((block) => closing.has(block.kind));
  const end = closes ? signed : blocks.length;
  return { opening: blocks.slice(0, start), body: blocks.slice(start, end), closing: blocks.slice(end) };
}

const closing: ReadonlySet<Block['kind']> = new Set(['signature', 'date', 'note']);
