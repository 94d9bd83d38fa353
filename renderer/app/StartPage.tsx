import { useQuery } from '@tanstack/react-query';
import { isNoLibrary } from '../bridge/ask.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { EmptyLibrary } from '../contents/EmptyLibrary.tsx';
import { ImportButton } from '../contents/ImportButton.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import '../ui/messages.css';
import { Opening } from '../ui/Opening.tsx';
import { useStart } from './use-start.ts';

/** What is shown until a document is open: a wait, a failure, or how to get the first gazette in. */
export function StartPage() {
  const issues = useQuery(libraryQueries.issues());
  const failure = useStart(issues.data);
  if (isNoLibrary(issues.error) || issues.data?.length === 0) return <EmptyLibrary />;
  if (issues.isError) {
    return (
      <div className="msg centred">
        <FailureNotice error={issues.error} onRetry={() => issues.refetch()} />
        <div className="row">
          <ImportButton />
        </div>
      </div>
    );
  }
  if (failure !== null) {
    return (
      <div className="msg centred">
        <FailureNotice error={failure} onRetry={() => issues.refetch()} />
      </div>
    );
  }
  return <Opening />;
}
