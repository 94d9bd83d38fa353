import { type RefObject, useMemo } from 'react';
import { Menu, MenuItem, Popover } from 'react-aria-components';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { useListed } from '../reading/reading-queries.ts';
import { readingText } from '../reading/text.ts';
import { useListChanges } from '../reading/use-list-changes.ts';
import '../search/menu.css';
import '../ui/controls.css';

/** A document's line for which the menu was asked. */
export interface MenuAt {
  readonly documentId: string;
  readonly title: string;
  readonly line: HTMLElement;
}

interface DocumentMenuProps {
  readonly at: MenuAt;
  readonly onClose: () => void;
}

/** What can be done with a document of the contents; the focus goes back to its line. */
export function DocumentMenu({ at: { documentId, title, line }, onClose }: DocumentMenuProps) {
  const text = useText(readingText);
  const trigger = useMemo<RefObject<HTMLElement>>(() => ({ current: line }), [line]);
  const { add, remove, markRead } = useListChanges();
  const listed = useListed(documentId);
  const { open } = useNavigation.getState();
  return (
    <Popover
      className="popover"
      placement="bottom start"
      triggerRef={trigger}
      isOpen
      onOpenChange={(stays) => stays || onClose()}
    >
      <Menu className="choice-menu" aria-label={text.menuOf(title)} onClose={onClose} autoFocus="first">
        <MenuItem className="choice-line" onAction={() => open({ documentId })}>
          {text.open}
        </MenuItem>
        <MenuItem className="choice-line" onAction={() => open({ documentId, block: 'head' })}>
          {text.fromTop}
        </MenuItem>
        {listed === null ? (
          <MenuItem className="choice-line" onAction={() => void add(documentId)}>
            {text.add}
          </MenuItem>
        ) : (
          <>
            <MenuItem className="choice-line" onAction={() => void markRead(listed, listed.readAt === null)}>
              {listed.readAt === null ? text.markRead : text.markUnread}
            </MenuItem>
            <MenuItem className="choice-line" onAction={() => void remove(listed)}>
              {text.remove}
            </MenuItem>
          </>
        )}
      </Menu>
    </Popover>
  );
}
