import type { ValidityState } from '../../preload/contract-validity.ts';

/** One line of the contents, with what lies below it. */
export interface TreeNode {
  readonly id: string;
  readonly kind: 'year' | 'issue' | 'section' | 'document' | 'catalogued' | 'missing' | 'outline';
  readonly label: string;
  /** A second, quieter line. */
  readonly detail: string | null;
  /** A third line: a paper's state, where it is worth a word. */
  readonly state: ValidityState | null;
  /** A document that was never opened, where that is worth a dot. */
  readonly unread: boolean;
  /** At the end of the line. */
  readonly count: string | null;
  /** Cut off at the end of the line rather than wrapped. */
  readonly oneLine: boolean;
  readonly expandable: boolean;
  readonly expanded: boolean;
  /** The open document, or the place in it where reading stands. */
  readonly current: boolean;
  /** Where pressing it leads; `null` where it only opens and folds. */
  readonly opens: { readonly documentId: string; readonly block: string | null } | null;
  readonly children: readonly TreeNode[];
}

/** A line with nothing below it. */
export function leaf(id: string, kind: TreeNode['kind'], label: string): TreeNode {
  return {
    id,
    kind,
    label,
    detail: null,
    state: null,
    unread: false,
    count: null,
    oneLine: false,
    expandable: false,
    expanded: false,
    current: false,
    opens: null,
    children: [],
  };
}
