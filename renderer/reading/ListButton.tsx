import { ListChecks, ListPlus } from 'lucide-react';
import { type RefObject, useEffect, useRef } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import type { ListedDocument } from '../../preload/contract.ts';
import { showLeftTab } from '../app/left-tab.ts';
import { useText } from '../i18n/use-text.ts';
import '../search/menu.css';
import '../ui/controls.css';
import { useListed } from './reading-queries.ts';
import { readingText } from './text.ts';
import { useListChanges } from './use-list-changes.ts';

/** Puts the open document on the reading list; once it is there, says so and offers what can be done with it. */
export function ListButton({ documentId }: { readonly documentId: string }) {
  const text = useText(readingText);
  const changes = useListChanges();
  const listed = useListed(documentId);
  const button = useRef<HTMLButtonElement>(null);
  /** That the person did it here, and so has the focus here. */
  const pressed = useRef(false);
  const isListed = listed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is for the moment at which one button takes the other's place.
  useEffect(() => {
    if (pressed.current && document.activeElement === document.body) button.current?.focus();
    pressed.current = false;
  }, [isListed]);

  if (listed !== null) {
    const remove = () => {
      pressed.current = true;
      void changes.remove(listed);
    };
    const markRead = () => void changes.markRead(listed, listed.readAt === null);
    return <ListedButton item={listed} button={button} onMarkRead={markRead} onRemove={remove} />;
  }
  return (
    <Button
      ref={button}
      className="btn ghost small"
      aria-keyshortcuts="Control+D"
      data-list-button
      onPress={() => {
        pressed.current = true;
        void changes.add(documentId);
      }}
    >
      <ListPlus className="lucide" aria-hidden />
      {text.add}
    </Button>
  );
}

interface ListedButtonProps {
  readonly item: ListedDocument;
  readonly button: RefObject<HTMLButtonElement | null>;
  readonly onMarkRead: () => void;
  readonly onRemove: () => void;
}

function ListedButton({ item: { readAt }, button, onMarkRead, onRemove }: ListedButtonProps) {
  const text = useText(readingText);
  return (
    <MenuTrigger>
      <Button ref={button} className="btn ghost small" aria-keyshortcuts="Control+D" data-list-button>
        <ListChecks className="lucide" aria-hidden />
        {readAt === null ? text.listed : text.listedRead}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choice-menu" aria-label={text.listMenu}>
          <MenuItem className="choice-line" onAction={onMarkRead}>
            {readAt === null ? text.markRead : text.markUnread}
          </MenuItem>
          <MenuItem className="choice-line" onAction={() => showLeftTab('list')}>
            {text.showList}
          </MenuItem>
          <MenuItem className="choice-line" onAction={onRemove}>
            {text.remove}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
