import { Label, Radio, RadioGroup } from 'react-aria-components';
import { type MergeChoice, mergeChoices } from '../../../preload/contract-travel.ts';
import { useText } from '../../i18n/use-text.ts';
import { choicesFor, type Outcome } from './outcomes.ts';
import { mergeText } from './text.ts';

interface ChoiceRowProps {
  readonly label: string;
  readonly isLabelSeen?: boolean;
  readonly outcome: Outcome;
  /** `null` when several notes are meant and they differ. */
  readonly value: MergeChoice | null;
  readonly onChange: (choice: MergeChoice) => void;
}

/** 两条都留, 用我的, 用对方的; or whether a note that was put away stays so. */
export function ChoiceRow({ label, isLabelSeen = false, outcome, value, onChange }: ChoiceRowProps) {
  const text = useText(mergeText);
  const words = outcome === 'conflict' ? text.choices : { ...text.choices, ...text.putAwayChoices };
  const choose = (name: string): void => {
    const choice = mergeChoices.find((each) => each === name);
    if (choice !== undefined) onChange(choice);
  };
  return (
    <RadioGroup className="merge-choice" value={value} onChange={choose} orientation="horizontal">
      <Label className={isLabelSeen ? 'sm' : 'vh'}>{label}</Label>
      <div className="seg">
        {choicesFor(outcome).map((choice) => (
          <Radio key={choice} value={choice}>
            {words[choice]}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
