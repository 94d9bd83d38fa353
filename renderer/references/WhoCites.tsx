import { useQuery } from '@tanstack/react-query';
import type { DocumentView, References } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { type Unit, unitAround } from '../cards/passage.ts';
import { useText } from '../i18n/use-text.ts';
import { useReadingPosition } from '../reader/reading-position.ts';
import { citingPlaces } from './citing-places.ts';
import './references.css';
import { SentenceButton } from './SentenceButton.tsx';
import { referencesText } from './text.ts';

interface WhoCitesProps {
  readonly document: DocumentView;
  readonly references: References;
}

/** Who cites the article (where there are none, the section) that is being read, from this document and from others. */
export function WhoCites({ document, references }: WhoCitesProps) {
  // Anew only when another article comes to the reading line, not at every scroll.
  const unit = useReadingPosition(({ documentId, address }) =>
    documentId === document.id ? (unitAround(document, address)?.address ?? null) : null,
  );
  const around = unit === null ? null : unitAround(document, unit);
  return around && <Citing document={document} references={references} unit={around} />;
}

function Citing({ document, references, unit }: WhoCitesProps & { readonly unit: Unit }) {
  const text = useText(referencesText);
  const { data } = useQuery(libraryQueries.place(document.id, unit.address));
  const places = citingPlaces(references, unit);
  if (!data) return null;
  const name = text.whoCites(data.place);
  return (
    <section className="relation who-cites" aria-label={name}>
      <h3>
        {name} <span className="relation-hint">{text.whoCitesHint}</span>
        <span className="relation-count">{places.length}</span>
      </h3>
      {places.length === 0 ? (
        <p className="nobody dim">{text.nobodyCites}</p>
      ) : (
        <ul>
          {places.map(({ from, ...place }) => (
            <li key={[from?.documentId, place.block, ...place.range].join(' ')} className="reference">
              <p className="reference-meta">
                <span>{from === null ? text.thisPaper : (from.docNumber ?? from.title)}</span>
                {from !== null && <span>{from.issue}</span>}
              </p>
              <SentenceButton reference={{ ...place, from: from ?? { documentId: document.id } }} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
