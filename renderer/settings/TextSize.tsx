import { useText } from '../i18n/use-text.ts';
import { useSettings } from './settings.ts';
import './settings.css';
import { settingsText } from './text.ts';
import { stepTextSize, textSizes } from './text-size.ts';

/** 小 100% 大: the size of everything in the window. */
export function TextSize() {
  const text = useText(settingsText);
  const size = useSettings((state) => state.textSize);
  const change = useSettings((state) => state.change);
  const step = (direction: 1 | -1) => change({ textSize: stepTextSize(size, direction) });
  return (
    <fieldset className="text-size" aria-label={text.textSize}>
      <button
        type="button"
        className="btn ghost"
        aria-label={text.smallerLabel}
        disabled={size <= textSizes[0]}
        onClick={() => step(-1)}
      >
        {text.smaller}
      </button>
      <output>{size}%</output>
      <button
        type="button"
        className="btn ghost"
        aria-label={text.largerLabel}
        disabled={stepTextSize(size, 1) === size}
        onClick={() => step(1)}
      >
        {text.larger}
      </button>
    </fieldset>
  );
}
