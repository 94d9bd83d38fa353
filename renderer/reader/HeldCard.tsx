import { useQuery } from '@tanstack/react-query';
import { Tooltip } from 'react-aria-components';
import { libraryQueries } from '../bridge/queries.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import '../ui/controls.css';
import './card.css';
import { openingWords } from './opening.ts';
import { readerText } from './text.ts';

interface HeldCardProps {
  readonly documentId: string;
  readonly title: string;
}

/** What a citation leads to, beside it while the pointer rests on it or the focus is there; all of it also stands in 关联. */
export function HeldCard(props: HeldCardProps) {
  return (
    <Tooltip className="popover held-card" placement="bottom start" offset={6}>
      <Content {...props} />
    </Tooltip>
  );
}

/** Asked for only when the card is shown. */
function Content({ documentId, title }: HeldCardProps) {
  const text = useText(readerText);
  const language = useLanguage((state) => state.language);
  const { data: document, error } = useQuery(libraryQueries.document(documentId));
  if (error) return <FailureNotice error={error} />;
  const facts = document && [
    document.docNumber,
    document.signedOn && dayText(document.signedOn, language),
    text.issue(document.issue.year, document.issue.number, document.issue.title),
  ];
  return (
    <>
      <b>{title}</b>
      {facts && <p className="held-facts">{facts.filter(Boolean).join('　')}</p>}
      {document && <p className="held-opening">{openingWords(document)}</p>}
      <p className="sec">{text.opens}</p>
    </>
  );
}
