import { type KeyboardEvent, useRef } from 'react';
import type { ListedDocument, ValidityState } from '../../preload/contract.ts';
import { ListedLine } from './ListedLine.tsx';
import { lineId, moveInLines } from './lines.ts';
import type { Move } from './order.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useListChanges } from './use-list-changes.ts';

interface ListGroupProps {
  readonly label: string;
  readonly items: readonly ListedDocument[];
  readonly stateOf: (documentId: string) => ValidityState | null;
  /** Whether the order is the person's to change. */
  readonly movable?: boolean;
}

/** Those still to read, or those that were read. Delete takes a line off, Alt with an arrow moves it. */
export function ListGroup({ label, items, stateOf, movable = false }: ListGroupProps) {
  const list = useRef<HTMLUListElement>(null);
  const changes = useListChanges();
  const keepFocus = useKeptFocus(
    list,
    items.map(({ documentId }) => documentId),
  );
  const move = (item: ListedDocument, to: Move) => void changes.move(item, to, items);

  const handleKey = (event: KeyboardEvent): void => {
    const { key, altKey, target } = event;
    const item = items.find(
      ({ documentId }) => documentId === lineId(target instanceof Element ? target : null),
    );
    if (item && key === 'Delete') void changes.remove(item);
    else if (item && movable && altKey && key === 'ArrowUp') move(item, 'up');
    else if (item && movable && altKey && key === 'ArrowDown') move(item, 'down');
    else {
      moveInLines(event, list.current);
      return;
    }
    event.preventDefault();
  };

  if (items.length === 0) return null;
  return (
    <div className="reading-group">
      <p>
        {label} {items.length}
      </p>
      <ul ref={list} aria-label={label} onKeyDown={handleKey} onFocus={keepFocus}>
        {items.map((item, index) => (
          <ListedLine
            key={item.documentId}
            item={item}
            state={stateOf(item.documentId)}
            entrance={movable && index === 0}
            onTick={(read) => void changes.markRead(item, read)}
            onMove={movable ? (to) => move(item, to) : null}
            onRemove={() => void changes.remove(item)}
          />
        ))}
      </ul>
    </div>
  );
}
