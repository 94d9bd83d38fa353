import { useQuery } from '@tanstack/react-query';
import type { DocumentView } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { readerText } from '../reader/text.ts';
import { useOnDay } from '../validity/on-day.ts';
import { StateWord } from '../validity/StateWord.tsx';
import { validityText } from '../validity/text.ts';
import { cardsText } from './text.ts';

/** Title, number and dates of the document that a card tells of; what its text does not state is left out. */
export function DocumentHead({ document }: { readonly document: DocumentView }) {
  const text = useText(cardsText);
  const { issue: issueName } = useText(readerText);
  const language = useLanguage((state) => state.language);
  const { title, docNumber, signedOn, effectiveFrom, expiresOn, issue } = document;
  const day = (date: string | null, say: (day: string) => string) =>
    date === null ? null : say(dayText(date, language));
  const facts = [
    docNumber,
    day(signedOn, text.signed),
    day(effectiveFrom, text.from),
    day(expiresOn, text.until),
    issueName(issue.year, issue.number, issue.title),
  ];
  return (
    <>
      <h3 className="card-title">{title}</h3>
      <p className="card-facts">{facts.map((fact) => fact !== null && <span key={fact}>{fact}</span>)}</p>
      {document.form === 'document' && <State documentId={document.id} />}
    </>
  );
}

/** Whether it applies on the day that is looked at; on what sentences that rests, its own page says. */
function State({ documentId }: { readonly documentId: string }) {
  const text = useText(validityText);
  const language = useLanguage((state) => state.language);
  const day = useOnDay((state) => state.day);
  const { data } = useQuery(libraryQueries.validity(documentId, day));
  if (!data) return null;
  return (
    <p className="card-facts">
      <StateWord state={data.state} />
      <span>{text.told(dayText(data.on, language))}</span>
    </p>
  );
}
