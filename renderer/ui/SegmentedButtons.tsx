import './controls.css';

interface SegmentedButtonsProps<T extends string | number> {
  /** What the choice is about; heard only. */
  readonly label: string;
  readonly options: readonly T[];
  readonly wordsOf: (option: T) => string;
  readonly isPressed: (option: T) => boolean;
  readonly onPress: (option: T) => void;
}

/** A few buttons in one row, of which one or several are pressed. Each is a tab stop. */
export function SegmentedButtons<T extends string | number>(props: SegmentedButtonsProps<T>) {
  const { label, options, wordsOf, isPressed, onPress } = props;
  return (
    <fieldset className="seg">
      <legend className="vh">{label}</legend>
      {options.map((option) => (
        <button key={option} type="button" aria-pressed={isPressed(option)} onClick={() => onPress(option)}>
          {wordsOf(option)}
        </button>
      ))}
    </fieldset>
  );
}
