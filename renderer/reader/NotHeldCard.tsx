import type { RefObject } from 'react';
import { Button, Dialog, Popover } from 'react-aria-components';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { useSearch } from '../search/search-store.ts';
import '../ui/controls.css';
import { readerText } from './text.ts';

interface NotHeldCardProps {
  readonly name: string;
  /** What the number's letters say about the issuer. */
  readonly hint: string | null;
  readonly anchor: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}

/** Says that a cited document is not in the library, and what can be done all the same. */
export function NotHeldCard({ name, hint, anchor, onClose }: NotHeldCardProps) {
  const text = useText(readerText);
  const show = useNavigation((state) => state.show);
  const setQuery = useSearch((state) => state.setQuery);
  const search = () => {
    onClose();
    setQuery(name);
    show('search');
  };
  return (
    <Popover
      className="popover cite-card"
      triggerRef={anchor}
      placement="bottom start"
      isOpen
      onOpenChange={(open) => open || onClose()}
    >
      <Dialog aria-label={text.notHeldTitle}>
        <p>{text.notHeld(name)}</p>
        {hint !== null && <p className="sec">{text.hint(hint)}</p>}
        <div className="row">
          <Button className="btn small" onPress={search}>
            {text.searchFor}
          </Button>
          <Button className="btn small ghost push" onPress={onClose}>
            {text.close} <kbd>Esc</kbd>
          </Button>
        </div>
      </Dialog>
    </Popover>
  );
}
