import { ChevronRight } from 'lucide-react';
import type { CSSProperties, KeyboardEvent } from 'react';
import { useText } from '../i18n/use-text.ts';
import { UnreadDot } from '../reading/UnreadDot.tsx';
import { validityText } from '../validity/text.ts';
import { isOver } from '../validity/told-states.ts';
import type { TreeRow } from './rows.ts';
import type { TreeNode } from './tree-node.ts';

interface TreeLineProps {
  readonly row: TreeRow;
  readonly tabStop: boolean;
  readonly onToggle: (node: TreeNode) => void;
  readonly onActivate: (node: TreeNode) => void;
  readonly onMenu: (node: TreeNode) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One line of the tree; its arrow opens and folds, the rest of it leads somewhere. */
export function TreeLine({ row, tabStop, onToggle, onActivate, onMenu, onKeyDown }: TreeLineProps) {
  const { node, level, position, siblings } = row;
  const words = useText(validityText);
  const style: CSSProperties & { '--level': number } = { '--level': level };
  return (
    <div
      role="treeitem"
      className={`line line-${node.kind}`}
      style={style}
      data-node={node.id}
      tabIndex={tabStop ? 0 : -1}
      data-region-focus={tabStop || undefined}
      aria-level={level}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={node.expandable ? node.expanded : undefined}
      aria-selected={(node.kind === 'document' || node.kind === 'catalogued') && node.current}
      aria-current={node.kind === 'outline' && node.current ? 'location' : undefined}
      aria-disabled={node.kind === 'missing' || undefined}
      onClick={() => onActivate(node)}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(node);
      }}
      onKeyDown={onKeyDown}
    >
      {node.unread ? (
        <span className="twisty">
          <UnreadDot />
        </span>
      ) : (
        <Twisty node={node} onToggle={onToggle} />
      )}
      <span
        className={node.oneLine ? 'line-label one-line' : 'line-label'}
        title={node.oneLine ? node.label : undefined}
      >
        {node.label}
        {node.detail !== null && <small>{node.detail}</small>}
        {node.state !== null && (
          <small className={isOver(node.state) ? 'line-over' : undefined}>{words.states[node.state]}</small>
        )}
      </span>
      {node.count !== null && <span className="line-count">{node.count}</span>}
    </div>
  );
}

function Twisty({ node, onToggle }: Pick<TreeLineProps, 'onToggle'> & { readonly node: TreeNode }) {
  if (!node.expandable) return <span className="twisty" aria-hidden />;
  // For the mouse only: screen readers have aria-expanded, and arrows do the same for the keyboard.
  return (
    <span
      className="twisty"
      aria-hidden
      onClick={(event) => {
        event.stopPropagation();
        onToggle(node);
      }}
    >
      <ChevronRight className="lucide" aria-hidden />
    </span>
  );
}
