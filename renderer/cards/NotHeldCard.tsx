import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { SentenceButton } from '../references/SentenceButton.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import type { NotHeldSubject } from './subject.ts';
import { cardsText } from './text.ts';

/** A document that is not held: what is known of it all the same, and every sentence that names it. */
export function NotHeldCard({ subject }: { readonly subject: NotHeldSubject }) {
  const text = useText(cardsText);
  const [shown, setShown] = useState(false);
  const { docNumber, title, hint, catalogued, words, documentId } = subject;
  const mentions = useQuery(libraryQueries.mentions({ docNumber, title, documentId }));
  return (
    <>
      <h3 className="card-title">{text.notHeld(docNumber ?? title ?? words)}</h3>
      {docNumber !== null && title !== null && <p>{text.title(title)}</p>}
      {catalogued !== null && <p>{text.catalogued(`${catalogued.gazette} ${catalogued.issue}`)}</p>}
      {docNumber !== null && <p className="sec">{hint === null ? text.noHint : text.hint(hint)}</p>}
      {mentions.isError && <FailureNotice error={mentions.error} />}
      <button
        type="button"
        className="btn small card-mentions"
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
      >
        {text.mentions(mentions.data?.length ?? null)}
      </button>
      {shown && (
        <ul>
          {mentions.data?.map((mention) => (
            <li key={[mention.from.documentId, mention.block, ...mention.range].join(' ')}>
              <p className="card-facts">
                <span>{mention.from.docNumber ?? mention.from.title}</span>
                <span>{mention.from.issue}</span>
              </p>
              <SentenceButton reference={mention} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
