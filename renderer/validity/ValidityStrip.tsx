import { useQuery } from '@tanstack/react-query';
import type { Validity, ValidityEvidence } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { DayChoice } from './DayChoice.tsx';
import { decidingSentence } from './deciding.ts';
import { useOnDay } from './on-day.ts';
import { StateWord } from './StateWord.tsx';
import { validityText } from './text.ts';
import './validity.css';

/** Above the paper: whether it applies on the chosen day, and by which sentence; loud when it no longer does. */
export function ValidityStrip({ documentId }: { readonly documentId: string }) {
  const day = useOnDay((state) => state.day);
  const text = useText(validityText);
  const validity = useQuery({
    ...libraryQueries.validity(documentId, day),
    // The state of the day before stays until the new one is there, so that nothing jumps.
    placeholderData: (before: Validity | undefined) => before,
  });
  if (validity.isError) return <FailureNotice error={validity.error} onRetry={() => validity.refetch()} />;
  if (!validity.isSuccess) return <section className="validity" aria-label={text.strip} />;
  return <Shown validity={validity.data} />;
}

function Shown({ validity }: { readonly validity: Validity }) {
  const text = useText(validityText);
  const language = useLanguage((state) => state.language);
  const { state, on } = validity;
  const { first, others } = decidingSentence(validity);
  const loud = state === 'expired' || state === 'repealed';
  return (
    <section className={loud ? 'validity loud' : 'validity'} aria-label={text.strip} data-region="validity">
      <p className="validity-line" role="status">
        <StateWord state={state} />
        <span className="validity-basis">{text.asHeld(dayText(on, language))}</span>
      </p>
      {first === null ? <p>{text.meaning[state]}</p> : <Sentence evidence={first} />}
      {loud && <p>{text.advice}</p>}
      <div className="validity-tools">
        {others.length > 0 && (
          <details>
            <summary>{text.others(others.length)}</summary>
            {others.map((each) => (
              <Sentence
                key={`${each.from.documentId} ${each.block} ${each.range.join('-')} ${each.kind}`}
                evidence={each}
              />
            ))}
          </details>
        )}
        <DayChoice />
      </div>
    </section>
  );
}

function Sentence({ evidence }: { readonly evidence: ValidityEvidence }) {
  const text = useText(validityText);
  const open = useNavigation((state) => state.open);
  const { from, place, sentence, mark, block, range, kind, whole } = evidence;
  return (
    <p className="validity-sentence">
      <span>{text.kinds[kind][whole ? 'whole' : 'part']}</span>
      <span>{text.says(from.docNumber ?? from.title, place)}</span>
      <q>
        {sentence.slice(0, mark[0])}
        <b>{sentence.slice(...mark)}</b>
        {sentence.slice(mark[1])}
      </q>
      <button
        type="button"
        className="as-link"
        onClick={() => open({ documentId: from.documentId, block, range })}
      >
        {text.show}
      </button>
    </p>
  );
}
