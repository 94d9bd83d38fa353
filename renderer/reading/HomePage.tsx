import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useId } from 'react';
import { useNavigation } from '../app/navigation.ts';
import { isNoLibrary } from '../bridge/ask.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { EmptyLibrary } from '../contents/EmptyLibrary.tsx';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';
import { ContinueCard } from './ContinueCard.tsx';
import './home.css';
import { NewestIssue } from './NewestIssue.tsx';
import { openFirst } from './open-first.ts';
import { ReadingList } from './ReadingList.tsx';
import { RecentList } from './RecentList.tsx';
import { useRecent } from './reading-queries.ts';
import { readingText } from './text.ts';

/** So many of those read last are shown beside the one to go on with. */
const others = 8;

/** Where to go on: what was read last, what is to be read, and what has come. */
export function HomePage() {
  const text = useText(readingText);
  const issues = useQuery(libraryQueries.issues());
  const recent = useRecent();
  const openId = useNavigation((state) => state.documentId);
  const newest = issues.data?.[0];
  if (isNoLibrary(issues.error) || issues.data?.length === 0) return <EmptyLibrary />;
  if (issues.isError) return <FailureNotice error={issues.error} onRetry={() => void issues.refetch()} />;
  if (recent.isPending) return <Opening />;
  const [last, ...before] = openFirst(recent.data ?? [], openId);
  return (
    <div className="home scroll">
      <h1 className="vh">{text.home}</h1>
      <div className="home-column">
        <Section title={text.continueTitle}>
          {recent.isError && <FailureNotice error={recent.error} onRetry={() => void recent.refetch()} />}
          {last ? <ContinueCard document={last} /> : <p className="panel-msg dim">{text.nothingRead}</p>}
        </Section>
        <Section title={text.list}>
          <ReadingList />
        </Section>
      </div>
      <div className="home-column">
        {before.length > 0 && (
          <Section title={text.recent}>
            <RecentList documents={before.slice(0, others)} />
          </Section>
        )}
        {newest && (
          <Section title={text.newest}>
            <NewestIssue issue={newest} />
          </Section>
        )}
      </div>
    </div>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <section className="home-section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
