import { useQuery } from '@tanstack/react-query';
import { failureOf } from '../bridge/ask.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { ImportButton } from '../contents/ImportButton.tsx';
import { contentsText } from '../contents/text.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import '../ui/messages.css';
import { Opening } from '../ui/Opening.tsx';
import { useStart } from './use-start.ts';

/** What is shown until a document is open: a wait, a failure, or how to get the first gazette in. */
export function StartPage() {
  const text = useText(contentsText);
  const issues = useQuery(libraryQueries.issues());
  const failure = useStart(issues.data);
  // A library that is not there yet is an empty one: the first import makes it.
  const missing = issues.isError && failureOf(issues.error).code === 'no-library';
  if (issues.isError && !missing) {
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
  if (!missing && issues.data?.length !== 0) return <Opening />;
  return (
    <div className="msg centred">
      <h2>{text.emptyTitle}</h2>
      <p className="sec">{text.emptyAdvice}</p>
      <div className="row">
        <ImportButton />
      </div>
    </div>
  );
}
