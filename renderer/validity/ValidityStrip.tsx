import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Validity } from '../../preload/contract-validity.ts';
import { usePanes } from '../app/panes.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { dayText } from '../i18n/day.ts';
import { useLanguage, useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { adviceOf } from './advice.ts';
import { BackToToday } from './BackToToday.tsx';
import { EvidenceSentence, evidenceKey } from './EvidenceSentence.tsx';
import { OtherSentences } from './OtherSentences.tsx';
import { today, useOnDay } from './on-day.ts';
import { StateWord } from './StateWord.tsx';
import { validityText } from './text.ts';
import './validity.css';
import { weighed } from './weighed.ts';

/** Not at start: the calendar weighs more than all the rest of the strip. */
const DayChoice = lazy(async () => ({ default: (await import('./DayChoice.tsx')).DayChoice }));

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
  return <Shown documentId={documentId} validity={validity.data} />;
}

interface ShownProps {
  readonly documentId: string;
  readonly validity: Validity;
}

function Shown({ documentId, validity }: ShownProps) {
  const text = useText(validityText);
  const language = useLanguage((state) => state.language);
  const { state, on } = validity;
  const { first, coming, others } = weighed(validity);
  const advice = adviceOf(validity);
  const high = usePanes((panes) => panes.high);
  const [open, setOpen] = useState(false);
  const whole = high || open;
  const sentence = (each: (typeof others)[number], decides: boolean) => (
    <EvidenceSentence
      key={evidenceKey(each)}
      evidence={each}
      own={each.from.documentId === documentId}
      decides={decides}
    />
  );
  return (
    <section
      className={advice === null ? 'validity' : 'validity loud'}
      aria-label={text.strip}
      data-region="validity"
    >
      <div className="validity-line">
        <p role="status">
          <StateWord state={state} />
          <span className="vh">{text.told(dayText(on, language))}</span>
        </p>
        {!whole && on !== today() && <span>{text.until + dayText(on, language)}</span>}
        {whole && (
          <span className="validity-day">
            {text.until}
            <Suspense fallback={dayText(on, language)}>
              <DayChoice />
            </Suspense>
            {text.asHeld}
          </span>
        )}
        <BackToToday />
        {!high && (
          <button
            type="button"
            className="btn small ghost push"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
          >
            {open ? text.fold : text.unfold}
          </button>
        )}
      </div>
      {whole && (
        <>
          {first === null ? <p>{text.meaning[state]}</p> : sentence(first, true)}
          {coming.map((each) => sentence(each, false))}
          {advice !== null && <p>{text.advice[advice]}</p>}
          {others.length > 0 && <OtherSentences documentId={documentId} sentences={others} />}
        </>
      )}
    </section>
  );
}
