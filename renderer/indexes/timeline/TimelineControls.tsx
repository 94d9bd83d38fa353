import { dayKinds } from '../../../preload/contract-indexes.ts';
import { useText } from '../../i18n/use-text.ts';
import { SegmentedButtons } from '../../ui/SegmentedButtons.tsx';
import { timelineText } from './text.ts';
import { periods, useTimelineView } from './timeline-view.ts';

/** Which days are shown: of which period and kinds, and from which day the next 90 are counted. */
export function TimelineControls() {
  const text = useText(timelineText);
  const { kinds, period, reference, from, to, change } = useTimelineView();
  return (
    <div className="row timeline-controls">
      <SegmentedButtons
        label={text.period}
        options={periods}
        wordsOf={(each) => text.periods[each]}
        isPressed={(each) => each === period}
        onPress={(each) => change({ period: each })}
      />
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
      <SegmentedButtons
        label={text.kinds}
        options={dayKinds}
        wordsOf={(kind) => text.kind[kind]}
        isPressed={(kind) => kinds.includes(kind)}
        onPress={(kind) =>
          change({
            kinds: kinds.includes(kind) ? kinds.filter((each) => each !== kind) : [...kinds, kind],
          })
        }
      />
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
