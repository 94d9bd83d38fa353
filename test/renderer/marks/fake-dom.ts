import type { TreeNode } from '../../../renderer/marks/text-map.ts';

/** The few members of a DOM node that the text map reads. */
export interface FakeNode extends TreeNode<FakeNode> {
  readonly childNodes: readonly FakeNode[];
}

export function text(value: string): FakeNode {
  return { nodeType: 3, nodeValue: value, childNodes: [] };
}

export function element(attributes: Readonly<Record<string, string>>, ...childNodes: FakeNode[]): FakeNode {
  return { nodeType: 1, nodeValue: null, childNodes, getAttribute: (name) => attributes[name] ?? null };
}
