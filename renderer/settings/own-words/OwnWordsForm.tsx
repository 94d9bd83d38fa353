import { type FormEvent, useId, useState } from 'react';
import { colourWords } from '../../../preload/contract-colours.ts';
import { noteColours } from '../../../preload/contract-notes.ts';
import { useText } from '../../i18n/use-text.ts';
import { Swatch } from '../../notes/ColourChoice.tsx';
import '../../ui/controls.css';
import { useSettings } from '../settings.ts';
import { ownWordsText } from './text.ts';

/** As long as the program keeps them. */
const longestName = 200;
const longestMeaning = 50;

/** Nothing counts before 保存. */
export function OwnWordsForm({ onDone }: { readonly onDone: () => void }) {
  const text = useText(ownWordsText);
  const id = useId();
  const { author, colourMeanings, language, change } = useSettings();
  const [name, setName] = useState(author);
  const [meanings, setMeanings] = useState(colourMeanings);
  const own = colourWords(language);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    change({ author: name.trim(), colourMeanings: meanings });
    onDone();
  };
  return (
    <form className="own-words" onSubmit={save}>
      <h2>{text.title}</h2>
      <label className="own-word" htmlFor={`${id}name`}>
        <b>{text.author}</b>
        <span className="field">
          <input
            id={`${id}name`}
            // biome-ignore lint/a11y/noAutofocus: the dialog opens for this
            autoFocus
            maxLength={longestName}
            value={name}
            aria-describedby={`${id}name-hint`}
            onChange={(event) => setName(event.target.value)}
          />
        </span>
      </label>
      <p className="sec sm" id={`${id}name-hint`}>
        {text.authorHint}
      </p>
      <fieldset aria-describedby={`${id}colours-hint`}>
        <legend>
          <b>{text.colours}</b>
        </legend>
        {noteColours.map((colour) => (
          <label key={colour} className="own-word" htmlFor={id + colour}>
            <span>
              <Swatch colour={colour} /> {own[colour].name}
            </span>
            <span className="field">
              <input
                id={id + colour}
                maxLength={longestMeaning}
                placeholder={own[colour].use}
                value={meanings[colour] ?? ''}
                onChange={(event) => setMeanings({ ...meanings, [colour]: event.target.value })}
              />
            </span>
          </label>
        ))}
        <p className="sec sm" id={`${id}colours-hint`}>
          {text.coloursHint}
        </p>
      </fieldset>
      <div className="row">
        <button type="submit" className="btn primary">
          {text.save}
        </button>
        <button type="button" className="btn" onClick={onDone}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
