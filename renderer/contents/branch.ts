import { leaf, type TreeNode } from './tree-node.ts';

interface Branch {
  readonly id: string;
  readonly kind: TreeNode['kind'];
  readonly label: string;
  readonly detail?: string | null;
  readonly count: string | null;
  readonly byDefault: boolean;
  readonly children: () => readonly TreeNode[];
}

/**
 * A line that opens and folds; what lies below it is made when it is open.
 * @param choices what the person opened or folded, by node id
 */
export function branch(
  choices: ReadonlyMap<string, boolean>,
  { id, kind, label, detail = null, count, byDefault, children }: Branch,
): TreeNode {
  const expanded = choices.get(id) ?? byDefault;
  return {
    ...leaf(id, kind, label),
    detail,
    count,
    expandable: true,
    expanded,
    children: expanded ? children() : [],
  };
}
