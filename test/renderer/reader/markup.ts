import type { TreeNode } from '../../../renderer/marks/text-map.ts';

/** A node of parsed markup, as much of the DOM as the text map reads. */
export interface MarkupNode extends TreeNode<MarkupNode> {
  readonly childNodes: MarkupNode[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };

function unescaped(text: string): string {
  return text.replaceAll(/&(amp|lt|gt|quot|#x27);/gu, (_, name: string) => entities[name] ?? '');
}

/** Reads what React writes as static markup: elements, attributes, text; void elements close themselves. */
export function parseMarkup(markup: string): MarkupNode {
  const root = element('');
  const open = [root];
  for (const [token, close, attributes, selfClosing] of markup.matchAll(
    /<(\/)?[a-z0-9]+([^>]*?)(\/)?>|[^<]+/gu,
  )) {
    if (!token.startsWith('<')) {
      open.at(-1)?.childNodes.push({ nodeType: 3, nodeValue: unescaped(token), childNodes: [] });
    } else if (close) {
      open.pop();
    } else {
      const node = element(attributes ?? '');
      open.at(-1)?.childNodes.push(node);
      if (!selfClosing) open.push(node);
    }
  }
  return root;
}

function element(attributes: string): MarkupNode {
  const values = new Map(
    [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gu)].map(([, name, value]) => [
      name ?? '',
      unescaped(value ?? ''),
    ]),
  );
  return { nodeType: 1, nodeValue: null, childNodes: [], getAttribute: (name) => values.get(name) ?? null };
}
