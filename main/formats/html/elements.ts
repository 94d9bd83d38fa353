import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Node = Tree.Node;
export type Element = Tree.Element;

export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

export function children(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** All elements below a node that pass, in the order of the page. */
export function findAll(root: Node, passes: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const open: Node[] = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node !== root && isElement(node) && passes(node)) found.push(node);
    open.push(...children(node).toReversed());
  }
  return found;
}

const unread = new Set(
  'script style noscript template nav aside form button select input textarea iframe object svg canvas audio video head title link meta'.split(
    ' ',
  ),
);
const furniture = new Set([
  'navigation',
  'banner',
  'contentinfo',
  'search',
  'complementary',
  'menu',
  'menubar',
]);

/** Whether an element is no part of the page's text by what it is: script, navigation, forms, hidden or page furniture. */
export function isSkipped(element: Element): boolean {
  if (unread.has(element.tagName)) return true;
  if (furniture.has(attribute(element, 'role') ?? '')) return true;
  if (attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true') return true;
  if (/(?:^|;)\s*display\s*:\s*none/i.test(attribute(element, 'style') ?? '')) return true;
  return (element.tagName === 'header' || element.tagName === 'footer') && !isInsideArticle(element);
}

/** A header or footer inside an article is the article's own (HTML, "the header element"). */
function isInsideArticle(element: Element): boolean {
  for (let at = element.parentNode; at !== null; at = 'parentNode' in at ? at.parentNode : null) {
    if (isElement(at) && /^(?:article|main|section)$/.test(at.tagName)) return true;
  }
  return false;
}

const blocks = new Set(
  'address article blockquote body center dd details dialog div dl dt fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption'.split(
    ' ',
  ),
);

export function isBlock(element: Element): boolean {
  return blocks.has(element.tagName);
}
