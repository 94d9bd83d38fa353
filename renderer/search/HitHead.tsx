import type { DocumentHits } from '../../preload/contract.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { MarkedText } from '../marks/MarkedText.tsx';
import { StateWord } from '../validity/StateWord.tsx';
import type { Selected } from './selection.ts';
import { snippetId } from './snippet-element.ts';
import { searchText } from './text.ts';

interface HitHeadProps {
  readonly hits: DocumentHits;
  readonly titleId: string;
  /** For a document without places: then it is chosen by its title. */
  readonly chosen: {
    readonly here: Selected;
    readonly current: boolean;
    readonly onSelect: (here: Selected) => void;
  } | null;
  readonly onOpen: () => void;
}

/** What a found document is, and how often it holds what was searched for. */
export function HitHead({ hits, titleId, chosen, onOpen }: HitHeadProps) {
  const text = useText(searchText);
  return (
    <header>
      <div className="hit-title">
        <h2 id={titleId}>
          {/* Out of the tab order where Enter on a place opens the same document. */}
          <button
            type="button"
            id={chosen ? snippetId(chosen.here) : undefined}
            tabIndex={chosen?.current ? 0 : -1}
            onFocus={() => chosen?.onSelect(chosen.here)}
            onClick={onOpen}
          >
            <MarkedText text={hits.title} marks={hits.titleMarks} />
          </button>
        </h2>
        {hits.count > 0 && <span className="chip soft push">{text.places(hits.count)}</span>}
      </div>
      <HitFacts hits={hits} />
    </header>
  );
}

function HitFacts({ hits }: { readonly hits: DocumentHits }) {
  const language = useLanguage((state) => state.language);
  const facts = [
    hits.docNumber,
    hits.issuers.join('　'),
    hits.signedOn === null ? hits.issue : dayText(hits.signedOn, language),
    hits.section,
  ];
  return (
    <p className="hit-facts">
      {facts.map((fact) => fact !== null && fact !== '' && <span key={fact}>{fact}</span>)}
      {hits.state !== null && hits.state !== 'unknown' && <StateWord state={hits.state} />}
    </p>
  );
}
