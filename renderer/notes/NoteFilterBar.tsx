import { Search } from 'lucide-react';
import { useId } from 'react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Note } from '../../preload/contract.ts';
import { noteColours } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import { Swatch } from './ColourChoice.tsx';
import { colourCounts, type NoteFilter } from './filter.ts';
import { notesText } from './text.ts';
import { useColours } from './use-colours.ts';

interface NoteFilterBarProps {
  readonly notes: readonly Note[];
  readonly filter: NoteFilter;
  readonly onChange: (filter: NoteFilter) => void;
}

/** Words and colours to narrow the notes down to; each colour says how many notes it has. */
export function NoteFilterBar({ notes, filter, onChange }: NoteFilterBarProps) {
  const text = useText(notesText);
  const colours = useColours();
  const id = useId();
  const counts = colourCounts(notes);
  return (
    <div className="row push note-filter">
      <label className="field" htmlFor={id}>
        <Search className="lucide" aria-hidden />
        <span className="vh">{text.filterText}</span>
        <input
          id={id}
          type="search"
          placeholder={text.filterText}
          value={filter.text}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </label>
      <ToggleButtonGroup
        className="seg colours"
        selectionMode="multiple"
        aria-label={text.filterColour}
        selectedKeys={filter.colours}
        onSelectionChange={(keys) =>
          onChange({ ...filter, colours: new Set(noteColours.filter((colour) => keys.has(colour))) })
        }
      >
        {noteColours.map((colour) => (
          <ToggleButton key={colour} id={colour}>
            <Swatch colour={colour} />
            {colours[colour].name} {colours[colour].use} {counts[colour]}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  );
}
