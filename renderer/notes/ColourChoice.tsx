import { Radio, RadioGroup } from 'react-aria-components';
import type { NoteColour } from '../../preload/contract.ts';
import { noteColours } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import './notes.css';
import { notesText } from './text.ts';
import { useColours } from './use-colours.ts';

interface ColourChoiceProps {
  readonly value: NoteColour;
  readonly onChange: (colour: NoteColour) => void;
}

/** The six colours with their words, one of them chosen; arrows move between them. */
export function ColourChoice({ value, onChange }: ColourChoiceProps) {
  const text = useText(notesText);
  const colours = useColours();
  const choose = (name: string): void => {
    const colour = noteColours.find((each) => each === name);
    if (colour !== undefined) onChange(colour);
  };
  return (
    <RadioGroup aria-label={text.colour} value={value} onChange={choose} orientation="horizontal">
      <div className="seg colours">
        {noteColours.map((colour) => (
          <Radio key={colour} value={colour} aria-label={`${colours[colour].name} ${colours[colour].use}`}>
            <Swatch colour={colour} />
            {colours[colour].use}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}

/** A patch of a mark's colour with its underline; the word beside it says the same. */
export function Swatch({ colour }: { readonly colour: NoteColour }) {
  return <span className={`swatch ${colour}`} aria-hidden />;
}
