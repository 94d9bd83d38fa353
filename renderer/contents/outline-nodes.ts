import { flatten, type OutlineEntry } from './outline.ts';
import { leaf, type TreeNode } from './tree-node.ts';

/** Longer outlines start with only the branch open that is being read. */
const longOutline = 120;

/**
 * The outline of the open document as lines of the tree.
 * @param entry address of the entry that reading stands in
 */
export function outlineNodes(
  documentId: string,
  entries: readonly OutlineEntry[],
  entry: string | null,
  choices: ReadonlyMap<string, boolean>,
): readonly TreeNode[] {
  const long = flatten(entries).length > longOutline;
  const nodeOf = (each: OutlineEntry): TreeNode => {
    const id = `outline:${documentId}#${each.address}`;
    const expandable = each.children.length > 0;
    const expanded = expandable && (choices.get(id) ?? (!long || holds(each, entry)));
    return {
      ...leaf(id, 'outline', each.label),
      oneLine: each.article,
      // A folded branch stands for what is read inside it.
      current: each.address === entry || (!expanded && holds(each, entry)),
      opens: { documentId, block: each.address },
      expandable,
      expanded,
      children: expanded ? each.children.map(nodeOf) : [],
    };
  };
  return entries.map(nodeOf);
}

function holds(entry: OutlineEntry, address: string | null): boolean {
  return entry.address === address || entry.children.some((child) => holds(child, address));
}
