import { dayKinds } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { timelineText } from './text.ts';
import { periods, useTimelineView } from './timeline-view.ts';

/** Which days are shown: of which period and kinds, and from which day the next 90 are counted. */
export function TimelineControls() {
  const text = useText(timelineText);
  const { kinds, period, reference, from, to, change } = useTimelineView();
  return (
    <div className="row timeline-controls">
      <fieldset className="seg index-seg">
        <legend className="vh">{text.period}</legend>
        {periods.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={period === each}
            onClick={() => change({ period: each })}
          >
            {text.periods[each]}
          </button>
        ))}
      </fieldset>
      {period === 'soon' && (
        <Day
          label={text.reference}
          day={reference}
          onDay={(day) => day !== '' && change({ reference: day })}
        />
      )}
      {period === 'between' && (
        <>
          <Day label={text.from} day={from} onDay={(day) => change({ from: day })} />
          <Day label={text.to} day={to} onDay={(day) => change({ to: day })} />
        </>
      )}
      <fieldset className="seg index-seg">
        <legend className="vh">{text.kinds}</legend>
        {dayKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            aria-pressed={kinds.includes(kind)}
            onClick={() =>
              change({
                kinds: kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind],
              })
            }
          >
            {text.kind[kind]}
          </button>
        ))}
      </fieldset>
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly day: string;
  readonly onDay: (day: string) => void;
}

function Day({ label, day, onDay }: DayProps) {
  return (
    <label className="row">
      <span className="sec">{label}</span>
      <span className="field">
        <input type="date" value={day} onChange={(event) => onDay(event.target.value)} />
      </span>
    </label>
  );
}
