import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { IssueEntry } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { readerText } from '../reader/text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { DocumentLine } from './DocumentLine.tsx';
import { moveInLines } from './lines.ts';
import { readableEntries } from './readable-entries.ts';
import { useOpened } from './reading-queries.ts';
import { readingText } from './text.ts';
import { useStates } from './use-states.ts';

/** What the newest issue holds, with a dot at what was never opened. */
export function NewestIssue({ issue }: { readonly issue: IssueEntry }) {
  const text = useText(readingText);
  const { issue: nameOf } = useText(readerText);
  const list = useRef<HTMLUListElement>(null);
  const sections = useQuery(libraryQueries.contents(issue.id));
  const entries = readableEntries(sections.data ?? []);
  const ids = entries.map(({ documentId }) => documentId);
  const opened = useOpened(ids);
  const stateOf = useStates(ids);
  if (sections.isError)
    return <FailureNotice error={sections.error} onRetry={() => void sections.refetch()} />;
  const name = nameOf(issue.year, issue.number, issue.title);
  const unread = ids.filter((id) => opened?.has(id) === false).length;
  return (
    <>
      <p className="home-line">{text.newestOf(name, ids.length, unread)}</p>
      <ul ref={list} aria-label={name} onKeyDown={(event) => moveInLines(event, list.current)}>
        {entries.map(({ documentId, shortTitle, docNumber }) => (
          <DocumentLine
            key={documentId}
            documentId={documentId}
            title={shortTitle}
            details={[docNumber]}
            state={stateOf(documentId)}
            unread={opened?.has(documentId) === false}
            onOpen={() => useNavigation.getState().open({ documentId })}
          />
        ))}
      </ul>
    </>
  );
}
