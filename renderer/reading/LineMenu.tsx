import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useText } from '../i18n/use-text.ts';
import '../search/menu.css';
import '../ui/controls.css';
import type { Move } from './order.ts';
import { readingText } from './text.ts';

interface LineMenuProps {
  readonly title: string;
  readonly onMove: ((to: Move) => void) | null;
  readonly onRemove: () => void;
}

/** What is done seldom with a line of the reading list, with the keys that do it too. */
export function LineMenu({ title, onMove, onRemove }: LineMenuProps) {
  const text = useText(readingText);
  return (
    <MenuTrigger>
      <Button className="btn ghost small" aria-label={text.moreOf(title)}>
        {text.more}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="choice-menu" aria-label={text.moreOf(title)}>
          {onMove !== null && (
            <>
              <MenuItem className="choice-line" textValue={text.up} onAction={() => onMove('up')}>
                {text.up} <kbd>Alt ↑</kbd>
              </MenuItem>
              <MenuItem className="choice-line" textValue={text.down} onAction={() => onMove('down')}>
                {text.down} <kbd>Alt ↓</kbd>
              </MenuItem>
              <MenuItem className="choice-line" onAction={() => onMove('first')}>
                {text.first}
              </MenuItem>
            </>
          )}
          <MenuItem className="choice-line" textValue={text.remove} onAction={onRemove}>
            {text.remove} <kbd>Delete</kbd>
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
