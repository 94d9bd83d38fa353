import { useRef } from 'react';
import type { RecentDocument } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { noteTime } from '../notes/note-time.ts';
import { DocumentLine } from './DocumentLine.tsx';
import { moveInLines } from './lines.ts';
import './reading.css';
import { readingText } from './text.ts';
import { useStates } from './use-states.ts';

/** The documents read last, each with how far and when; opening one goes on there. */
export function RecentList({ documents }: { readonly documents: readonly RecentDocument[] }) {
  const text = useText(readingText);
  const timeOf = useTimeOf();
  const list = useRef<HTMLUListElement>(null);
  const stateOf = useStates(documents.map(({ documentId }) => documentId));
  return (
    <ul ref={list} aria-label={text.recent} onKeyDown={(event) => moveInLines(event, list.current)}>
      {documents.map(({ documentId, shortTitle, docNumber, issue, reached }) => (
        <DocumentLine
          key={documentId}
          documentId={documentId}
          title={shortTitle}
          details={[docNumber, issue]}
          state={stateOf(documentId)}
          reached={reached}
          onOpen={() => useNavigation.getState().open({ documentId })}
        >
          <span className="reading-tools">{timeOf(reached.at)}</span>
        </DocumentLine>
      ))}
    </ul>
  );
}

/** 今天 14:02, or the day. */
function useTimeOf(): (at: string | null) => string {
  const text = useText(readingText);
  const language = useLanguage((state) => state.language);
  const now = new Date();
  return (at) => {
    if (at === null) return '';
    const time = noteTime(at, now, language);
    return time.kind === 'today' ? text.today(time.text) : time.text;
  };
}
