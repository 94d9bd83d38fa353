import type { TreeNode } from './tree-node.ts';

/** A visible line of the tree, with what a screen reader is told of its place. */
export interface TreeRow {
  readonly node: TreeNode;
  /** 1 = outermost. */
  readonly level: number;
  readonly position: number;
  readonly siblings: number;
  readonly parentId: string | null;
}

/** The lines that are to be seen, from top to bottom. */
export function visibleRows(
  nodes: readonly TreeNode[],
  level = 1,
  parentId: string | null = null,
): TreeRow[] {
  return nodes.flatMap((node, index) => [
    { node, level, position: index + 1, siblings: nodes.length, parentId },
    ...visibleRows(node.children, level + 1, node.id),
  ]);
}

export type TreeMove = { readonly do: 'focus' | 'toggle' | 'activate'; readonly id: string };

/** What a key does in the tree, after the tree pattern of the ARIA practices; `null` when it does nothing. */
export function moveFor(rows: readonly TreeRow[], focusedId: string, key: string): TreeMove | null {
  const index = rows.findIndex(({ node }) => node.id === focusedId);
  const row = rows[index];
  if (!row) return null;
  const focus = (id: string | null | undefined): TreeMove | null => (id ? { do: 'focus', id } : null);
  switch (key) {
    case 'ArrowDown':
      return focus(rows[index + 1]?.node.id);
    case 'ArrowUp':
      return focus(rows[index - 1]?.node.id);
    case 'Home':
      return focus(rows[0]?.node.id);
    case 'End':
      return focus(rows.at(-1)?.node.id);
    case 'ArrowRight':
      if (!row.node.expandable) return null;
      return row.node.expanded ? focus(row.node.children[0]?.id) : { do: 'toggle', id: focusedId };
    case 'ArrowLeft':
      return row.node.expanded ? { do: 'toggle', id: focusedId } : focus(row.parentId);
    case 'Enter':
    case ' ':
      return { do: 'activate', id: focusedId };
    default:
      return null;
  }
}
