import { parse } from 'parse5';
import {
  attribute,
  children,
  type Element,
  findAll,
  isBlock,
  isElement,
  isSkipped,
  type Node,
} from './elements.ts';
import { inlineText } from './inline-text.ts';
import { tableRows } from './table-rows.ts';

export interface HtmlOptions {
  /** Whether the numbers that a browser would print before the items of an ordered list belong to the text. */
  readonly listNumbers: boolean;
}

/** The text of a page: a paragraph for each block, parted by blank lines, tables as rows parted by tabs. */
export function htmlText(html: string, options: HtmlOptions): string {
  const writer = new Writer(options);
  writer.walk(mainContent(parse(html)));
  return writer.finish();
}

/** The element that the page itself names its content, when there is one that holds most of its text. */
function mainContent(page: Node): Node {
  const named = findAll(
    page,
    (element) => element.tagName === 'main' || attribute(element, 'role') === 'main',
  );
  const [only] = named;
  if (only === undefined || named.length > 1) return page;
  return textLength(only) * 2 > textLength(page) ? only : page;
}

function textLength(node: Node): number {
  let length = 0;
  const open: Node[] = [node];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (isElement(at) && isSkipped(at)) continue;
    if ('value' in at) length += at.value.trim().length;
    open.push(...children(at));
  }
  return length;
}

/** Walks with a list of its own instead of the call stack: pages of others nest as deep as they like. */
class Writer {
  readonly #options: HtmlOptions;
  readonly #paragraphs: string[] = [];
  #line = '';

  constructor(options: HtmlOptions) {
    this.#options = options;
  }

  walk(root: Node): void {
    const open: (Node | 'end')[] = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      if (node === 'end') this.#flush();
      else if ('value' in node) this.#line += node.value;
      else if (!isElement(node)) open.push(...children(node).toReversed());
      else if (!isSkipped(node) && !this.#wrote(node)) {
        if (isBlock(node)) {
          this.#flush();
          open.push('end');
        }
        if (node.tagName === 'li') this.#line += this.#number(node);
        open.push(...children(node).toReversed());
      }
    }
    this.#flush();
  }

  finish(): string {
    return this.#paragraphs.join('\n\n');
  }

  /** Line breaks, preformatted text and tables are written as a whole. */
  #wrote(element: Element): boolean {
    if (element.tagName === 'br') {
      this.#line += lineBreak;
      return true;
    }
    if (element.tagName !== 'table') return false;
    const rows = tableRows(element);
    if (rows === null) return false;
    this.#flush();
    const caption = children(element).find((child) => isElement(child) && child.tagName === 'caption');
    if (caption !== undefined) this.walk(caption);
    this.#paragraphs.push(rows.join('\n'));
    return true;
  }

  #number(item: Element): string {
    const list = item.parentNode;
    if (!this.#options.listNumbers || list === null || !isElement(list) || list.tagName !== 'ol') return '';
    const items = children(list).filter((child) => isElement(child) && child.tagName === 'li');
    const start = Number.parseInt(attribute(list, 'start') ?? '1', 10);
    return `${(Number.isNaN(start) ? 1 : start) + items.indexOf(item)}. `;
  }

  /** A break before an indent, or a doubled one, begins a paragraph; a single break only a line of it. */
  #flush(): void {
    const lines = this.#line.split(lineBreak).map(inlineText);
    this.#line = '';
    let paragraph: string[] = [];
    const close = () => {
      if (paragraph.length > 0) this.#paragraphs.push(paragraph.join('\n'));
      paragraph = [];
    };
    for (const line of lines) {
      if (line.trim() === '' || /^ ?(?:[\u3000\u2002\u2003]|\u00a0{2})/.test(line)) close();
      if (line.trim() !== '') paragraph.push(line.trim());
    }
    close();
  }
}

/** Stands for `<br>` while a paragraph is gathered; pages cannot hold it, the parser replaces it. */
const lineBreak = '\0';
