import type { ReactNode } from 'react';
import type { Reached, ValidityState } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { StateMark } from '../validity/StateMark.tsx';
import { ReachedBar } from './ReachedBar.tsx';
import './reading.css';
import { UnreadDot } from './UnreadDot.tsx';

interface DocumentLineProps {
  readonly documentId: string;
  readonly title: string;
  /** Number, issue and the like, in a quieter line. */
  readonly details: readonly (string | null)[];
  readonly state: ValidityState | null;
  /** Left out where nothing is to be said of it. */
  readonly reached?: Reached | null;
  readonly unread?: boolean;
  /** The first line of a pane is where its focus lands. */
  readonly entrance?: boolean;
  readonly keys?: string;
  readonly onOpen: () => void;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One document of a list, whose title opens it. */
export function DocumentLine(props: DocumentLineProps) {
  const { documentId, title, details, state, reached, keys, onOpen, children } = props;
  const shown = useNavigation((now) => now.page === 'read' && now.documentId === documentId);
  return (
    <li className="reading-line" data-line={documentId}>
      <button
        type="button"
        className="reading-open"
        aria-current={shown || undefined}
        aria-keyshortcuts={keys}
        data-region-focus={props.entrance === true || undefined}
        onClick={onOpen}
      >
        {props.unread === true && <UnreadDot />}
        <span>{title}</span>
        <small>
          {details
            .filter((detail) => detail !== null)
            .map((detail) => (
              <span key={detail}>{detail}</span>
            ))}
        </small>
      </button>
      <div className="reading-facts">
        {reached !== undefined && <ReachedBar reached={reached} />}
        <StateMark state={state} />
        {children}
      </div>
    </li>
  );
}
