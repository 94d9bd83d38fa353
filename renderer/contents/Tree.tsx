import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { moveFor, type TreeRow, visibleRows } from './rows.ts';
import { TreeLine } from './TreeLine.tsx';
import type { TreeNode } from './tree-node.ts';
import { lineFor, nothingTyped, typeOn } from './typeahead.ts';

interface TreeProps {
  readonly label: string;
  readonly nodes: readonly TreeNode[];
  readonly onToggle: (node: TreeNode) => void;
  readonly onOpen: (node: TreeNode) => void;
  /** The menu of a line was asked for, with the other mouse button or with its key. */
  readonly onMenu: (node: TreeNode, line: HTMLElement) => void;
}

/** A tree with one tab stop: arrows and typed words move in it, Enter opens. The current line is kept in view. */
export function Tree({ label, nodes, onToggle, onOpen, onMenu }: TreeProps) {
  const rows = visibleRows(nodes);
  const [focusedId, setFocusedId] = useState<string | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const typed = useRef(nothingTyped);
  const current = currentRow(rows)?.node.id ?? null;
  const tabStop = rows.some(({ node }) => node.id === focusedId)
    ? focusedId
    : (current ?? rows[0]?.node.id ?? null);

  useEffect(() => {
    if (current !== null) lineOf(tree.current, current)?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const activate = (node: TreeNode) => {
    setFocusedId(node.id);
    if (node.opens) onOpen(node);
    else if (node.expandable) onToggle(node);
  };

  const focusLine = (id: string) => {
    setFocusedId(id);
    lineOf(tree.current, id)?.focus();
  };

  const menuOf = (node: TreeNode) => {
    focusLine(node.id);
    const line = lineOf(tree.current, node.id);
    if (line) onMenu(node, line);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (isMenuKey(event)) {
      const node = rows.find((row) => row.node.id === tabStop)?.node;
      event.preventDefault();
      if (node) menuOf(node);
      return;
    }
    if (tabStop === null || event.ctrlKey || event.altKey || event.metaKey) return;
    const word = typeOn(typed.current, event.key, event.timeStamp);
    if (word) {
      typed.current = word;
      const id = lineFor(rows, tabStop, word.letters);
      if (id !== null) focusLine(id);
      return;
    }
    const move = moveFor(rows, tabStop, event.key);
    const node = rows.find((row) => row.node.id === move?.id)?.node;
    if (!move || !node) return;
    event.preventDefault();
    if (move.do === 'toggle') onToggle(node);
    else if (move.do === 'activate') activate(node);
    else focusLine(node.id);
  };

  return (
    <div className="tree" role="tree" aria-label={label} ref={tree}>
      {rows.map((row) => (
        <TreeLine
          key={row.node.id}
          row={row}
          tabStop={row.node.id === tabStop}
          onToggle={onToggle}
          onActivate={activate}
          onMenu={menuOf}
          onKeyDown={onKeyDown}
        />
      ))}
    </div>
  );
}

function isMenuKey({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'ContextMenu' || (key === 'F10' && shiftKey);
}

/** The place in the open document, else the document itself. */
function currentRow(rows: readonly TreeRow[]): TreeRow | undefined {
  return rows.findLast(({ node }) => node.current);
}

function lineOf(tree: HTMLElement | null, id: string): HTMLElement | null {
  return tree?.querySelector<HTMLElement>(`[data-node="${CSS.escape(id)}"]`) ?? null;
}
