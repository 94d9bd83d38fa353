import type { ListedDocument, ValidityState } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { showToast } from '../ui/toast.ts';
import { DocumentLine } from './DocumentLine.tsx';
import { LineMenu } from './LineMenu.tsx';
import type { Move } from './order.ts';
import { readingText } from './text.ts';

interface ListedLineProps {
  readonly item: ListedDocument;
  readonly state: ValidityState | null;
  readonly entrance: boolean;
  readonly onTick: (read: boolean) => void;
  /** `null` where the order is not the person's. */
  readonly onMove: ((to: Move) => void) | null;
  readonly onRemove: () => void;
}

/** A document of the reading list; one that is not held stays and says so. */
export function ListedLine({ item, state, entrance, onTick, onMove, onRemove }: ListedLineProps) {
  const text = useText(readingText);
  const { documentId, shortTitle, docNumber, issue, held, readAt, reached } = item;
  const open = () => {
    if (held) useNavigation.getState().open({ documentId });
    else showToast({ text: text.notHeldAdvice });
  };
  return (
    <DocumentLine
      documentId={documentId}
      title={shortTitle}
      details={[docNumber, issue]}
      state={state}
      entrance={entrance}
      keys={onMove === null ? 'Delete' : 'Delete Alt+ArrowUp Alt+ArrowDown'}
      onOpen={open}
      {...(held ? { reached } : {})}
    >
      {!held && <span className="chip soft">{text.notHeld}</span>}
      <span className="reading-tools">
        <label className="reading-tick">
          <input
            type="checkbox"
            checked={readAt !== null}
            aria-label={text.readTick(shortTitle)}
            onChange={(event) => onTick(event.target.checked)}
          />
          {text.markRead}
        </label>
        <LineMenu title={shortTitle} onMove={onMove} onRemove={onRemove} />
      </span>
    </DocumentLine>
  );
}
