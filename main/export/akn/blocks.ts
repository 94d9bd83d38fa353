import type { Block, Table, TextLink } from '../../../preload/contract.ts';
import { type Branch, hierarchyOf } from './hierarchy.ts';
import { piecesOf } from './pieces.ts';
import { splitBlock } from './split-block.ts';
import type { Xml } from './xml.ts';

/** Writes blocks as Akoma Ntoso's hierarchy; every character of their texts ends in exactly one place. */
export class BlockWriter {
  readonly #links: ReadonlyMap<string, readonly TextLink[]>;

  constructor(links: readonly TextLink[]) {
    this.#links = Map.groupBy(links, (link) => link.block);
  }

  writeHierarchy(parent: Xml, blocks: readonly Block[]): void {
    for (const branch of hierarchyOf(blocks)) this.#writeBranch(parent, branch);
  }

  /** Plain lines, as signatures and dates are. */
  writeLine(parent: Xml, block: Block): void {
    this.#writeText(parent.ele('p'), block, 0, block.text.length);
  }

  #writeBranch(parent: Xml, { block, level, children }: Branch): void {
    const name = level.name === 'hcontainer' ? { name: block.kind } : {};
    const element = parent.ele(level.name, { eId: block.id, ...name });
    if (block.table !== undefined) this.#writeTable(element.ele('content'), block, block.table);
    else this.#writeNumbered(element, { block, level, children });
  }

  #writeNumbered(element: Xml, { block, level, children }: Branch): void {
    const { num, heading } = splitBlock(block);
    if (num > 0) this.#writeText(element.ele('num'), block, 0, num);
    if (heading > num) this.#writeText(element.ele('heading'), block, num, heading);
    if (level.name === 'article' && children.some((child) => child.level.name === 'paragraph'))
      this.#writeClauses(element, block, heading, children);
    else this.#writeWords(element, block, heading, children);
  }

  /** The words of an element: its whole content, or what leads up to the elements below it. */
  #writeWords(element: Xml, block: Block, from: number, children: readonly Branch[]): void {
    const words = block.text.slice(from).trim() !== '';
    if (children.length === 0)
      this.#writeText(element.ele('content').ele('p'), block, from, block.text.length);
    else if (words) this.#writeText(element.ele('intro').ele('p'), block, from, block.text.length);
    for (const child of children) this.#writeBranch(element, child);
  }

  /** An article of several 款: its own words and items are the first. */
  #writeClauses(element: Xml, block: Block, from: number, children: readonly Branch[]): void {
    const second = children.findIndex((child) => child.level.name === 'paragraph');
    const first = element.ele('paragraph', { eId: `${block.id}-first` });
    this.#writeWords(first, block, from, children.slice(0, second));
    for (const child of children.slice(second)) this.#writeBranch(element, child);
  }

  #writeTable(content: Xml, block: Block, table: Table): void {
    const element = content.ele('table');
    let at = 0;
    table.rows.forEach((row, index) => {
      const line = element.ele('tr');
      for (const { text, rowSpan, colSpan } of row) {
        const cell = line.ele(index < table.header ? 'th' : 'td', {
          ...(rowSpan > 1 ? { rowspan: rowSpan } : {}),
          ...(colSpan > 1 ? { colspan: colSpan } : {}),
        });
        this.#writeText(cell.ele('p'), block, at, at + text.length);
        // Cells are parted by a tab and rows by a line end in the block's text.
        at += text.length + 1;
      }
      if (row.length === 0) line.ele('td').ele('p');
    });
    if (table.note !== null) content.ele('p', { class: 'note' }).txt(table.note);
  }

  #writeText(parent: Xml, block: Block, from: number, to: number): void {
    for (const { text, href } of piecesOf(block.text, from, to, this.#links.get(block.id) ?? [])) {
      if (href === null) parent.txt(text);
      else parent.ele('ref', { href }).txt(text);
    }
  }
}
