import { ChevronUp } from 'lucide-react';
import type { DocumentHits } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { HitCard } from './HitCard.tsx';
import { PlaceButton } from './PlaceButton.tsx';
import type { ResultRow } from './result-rows.ts';
import type { Found } from './search-queries.ts';
import { useSearch } from './search-store.ts';
import { searchText } from './text.ts';
import { useOpenHit } from './use-open-hit.ts';
import type { ResultList } from './use-result-list.ts';

interface ResultLineProps {
  readonly row: ResultRow | undefined;
  readonly found: Found;
  readonly list: ResultList;
  readonly onExpand: (at: number, hits: DocumentHits) => void;
  readonly onCollapse: (at: number) => void;
}

/** One row of the results: a document, one place of an expanded document, its foot, or the line before what is only meant. */
export function ResultLine({ row, found, list, onExpand, onCollapse }: ResultLineProps) {
  const text = useText(searchText);
  const openHit = useOpenHit();
  const { question, answer } = found;
  const { current, hitsAt, placesAt } = list;
  const { select } = useSearch.getState();
  if (row === undefined) return null;
  if (row.kind === 'divider') {
    return (
      <p className="divider sec">
        {answer.exact.documents === 0
          ? text.widerOnly
          : text.widerBelow(answer.all.documents - answer.exact.documents)}
      </p>
    );
  }
  const { at } = row;
  const hits = hitsAt(at);
  if (hits === null) return <Awaited />;
  if (row.kind === 'document') {
    return (
      <HitCard
        hits={hits}
        at={at}
        question={question}
        expanded={row.expanded}
        current={at === current.at ? current.index : null}
        onSelect={select}
        onExpand={onExpand}
      />
    );
  }
  if (row.kind === 'foot') {
    return (
      <footer className="hit-foot">
        <button type="button" className="btn ghost small" tabIndex={-1} onClick={() => onCollapse(at)}>
          <ChevronUp className="lucide" aria-hidden />
          {text.showLess(placesAt(at).length)}
        </button>
      </footer>
    );
  }
  const place = placesAt(at)[row.index];
  if (place === undefined) return null;
  return (
    <div className="hit-place">
      <PlaceButton
        place={place}
        here={{ at, index: row.index }}
        current={at === current.at && row.index === current.index}
        onSelect={select}
        onOpen={() => openHit(hits, place, question)}
      />
    </div>
  );
}

/** A document that has not come yet. */
function Awaited() {
  return (
    <div className="hit-document awaited" aria-hidden>
      <div className="skel" />
      <div className="skel" />
      <div className="skel" />
    </div>
  );
}
