import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { ReadingList } from './ReadingList.tsx';
import { RecentList } from './RecentList.tsx';
import './reading.css';
import { useRecent } from './reading-queries.ts';
import { readingText } from './text.ts';

/** The left pane's other tab: the reading list, and what was read last. */
export function ListPane() {
  const text = useText(readingText);
  const { data: recent, error, refetch } = useRecent();
  return (
    <div className="scroll">
      <section className="reading-section" aria-label={text.list}>
        <h3>{text.list}</h3>
        <ReadingList />
      </section>
      <section className="reading-section" aria-label={text.recent}>
        <h3>{text.recent}</h3>
        {error !== null && <FailureNotice error={error} onRetry={() => void refetch()} />}
        {recent?.length === 0 && <p className="panel-msg dim sm">{text.nothingRead}</p>}
        {recent && recent.length > 0 && <RecentList documents={recent} />}
      </section>
    </div>
  );
}
