import type { ListedDocument } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { ListGroup } from './ListGroup.tsx';
import './reading.css';
import { useReadingList } from './reading-queries.ts';
import { readingText } from './text.ts';
import { useStates } from './use-states.ts';

const none: readonly ListedDocument[] = [];

/** What a person means to read, in their order, and below it what they have ticked as read. */
export function ReadingList() {
  const text = useText(readingText);
  const { data: items = none, isSuccess, error, refetch } = useReadingList();
  const stateOf = useStates(items.filter(({ held }) => held).map(({ documentId }) => documentId));
  if (error !== null) return <FailureNotice error={error} onRetry={() => void refetch()} />;
  if (isSuccess && items.length === 0) {
    return (
      <div className="panel-msg">
        <p>{text.emptyTitle}</p>
        <p className="dim sm">{text.emptyAdvice}</p>
      </div>
    );
  }
  return (
    <>
      <ListGroup
        label={text.toRead}
        items={items.filter(({ readAt }) => readAt === null)}
        stateOf={stateOf}
        movable
      />
      <ListGroup
        label={text.doneOnes}
        items={items.filter(({ readAt }) => readAt !== null)}
        stateOf={stateOf}
      />
    </>
  );
}
