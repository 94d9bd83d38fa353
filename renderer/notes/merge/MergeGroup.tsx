import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ChoiceRow } from './ChoiceRow.tsx';
import { MergeEntry } from './MergeEntry.tsx';
import { type Choices, useMerging } from './merging.ts';
import { choiceOf, choicesFor, type Outcome, type OutcomeGroup } from './outcomes.ts';
import { mergeText } from './text.ts';

/** So many are drawn at a time: a file may have thousands. */
const atATime = 50;

/** Of these there is nothing to be seen. */
const folded: readonly Outcome[] = ['same', 'older'];

interface MergeGroupProps {
  readonly group: OutcomeGroup;
  readonly choices: Choices;
}

/** The notes of one outcome; those to be decided about can be decided all at once. */
export function MergeGroup({ group: { outcome, entries }, choices }: MergeGroupProps) {
  const text = useText(mergeText);
  const [drawn, setDrawn] = useState(atATime);
  const { choose } = useMerging.getState();
  const offered = choicesFor(outcome);
  const chosen = new Set(entries.map((each) => choiceOf(choices, each)));
  const [common] = chosen;
  const left = entries.length - drawn;
  return (
    <details className={`merge-group ${outcome}`} open={!folded.includes(outcome)}>
      <summary>
        <h2>{text.outcomes[outcome]}</h2> <span>{text.count(entries.length)}</span>
      </summary>
      {text.advice[outcome] !== '' && <p className="sec sm">{text.advice[outcome]}</p>}
      {offered.length > 0 && entries.length > 1 && (
        <ChoiceRow
          label={text.chooseAll(entries.length)}
          isLabelSeen
          outcome={outcome}
          value={chosen.size === 1 ? (common ?? null) : null}
          onChange={(choice) =>
            choose(
              entries.map(({ place }) => place),
              choice,
            )
          }
        />
      )}
      <ul>
        {entries.slice(0, drawn).map((each) => (
          <li key={each.place}>
            <MergeEntry
              entry={each.entry}
              choice={choiceOf(choices, each)}
              onChoose={(choice) => choose([each.place], choice)}
            />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="btn small" onClick={() => setDrawn(drawn + atATime)}>
          {text.more(Math.min(left, atATime))}
        </button>
      )}
    </details>
  );
}
