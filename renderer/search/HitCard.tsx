import { ChevronDown } from 'lucide-react';
import { memo, useId } from 'react';
import type { DocumentHits } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { HitHead } from './HitHead.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import type { Question } from './question.ts';
import type { Selected } from './selection.ts';
import { searchText } from './text.ts';
import { useOpenHit } from './use-open-hit.ts';

interface HitCardProps {
  readonly hits: DocumentHits;
  /** Its place in the results. */
  readonly at: number;
  readonly question: Question;
  /** Expanded, it is the head of the places that follow. */
  readonly expanded: boolean;
  /** Which place of it is the list's tab stop. */
  readonly current: number | null;
  readonly onSelect: (here: Selected) => void;
  readonly onExpand: (at: number, hits: DocumentHits) => void;
}

/** A document of the results with its best places. */
export const HitCard = memo(function HitCard({
  hits,
  at,
  question,
  expanded,
  current,
  onSelect,
  onExpand,
}: HitCardProps) {
  const text = useText(searchText);
  const titleId = useId();
  const openHit = useOpenHit();
  const { snippets } = hits;
  const chosen =
    snippets.length === 0 ? { here: { at, index: 0 }, current: current !== null, onSelect } : null;
  return (
    <section className={expanded ? 'hit-document open' : 'hit-document'} aria-labelledby={titleId}>
      <HitHead
        hits={hits}
        titleId={titleId}
        chosen={chosen}
        onOpen={() => openHit(hits, snippets[0] ?? null, question)}
      />
      {!expanded && snippets.length > 0 && (
        <ol>
          {snippets.map((place, index) => (
            <li key={place.block}>
              <PlaceButton
                place={place}
                here={{ at, index }}
                current={index === current}
                onSelect={onSelect}
                onOpen={() => openHit(hits, place, question)}
              />
            </li>
          ))}
        </ol>
      )}
      {!expanded && hits.count > snippets.length && (
        <footer>
          <button type="button" className="btn ghost small" tabIndex={-1} onClick={() => onExpand(at, hits)}>
            <ChevronDown className="lucide" aria-hidden />
            {text.showOthers(hits.count - snippets.length)}
          </button>
        </footer>
      )}
    </section>
  );
});
