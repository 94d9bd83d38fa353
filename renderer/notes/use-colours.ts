import type { NoteColour, Settings } from '../../preload/contract.ts';
import { noteColours } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import { useSettings } from '../settings/settings.ts';
import { notesText } from './text.ts';

/** A colour's name, and what it stands for. */
interface ColourWords {
  readonly name: string;
  readonly use: string;
}

type AllColours = Readonly<Record<NoteColour, ColourWords>>;

/** The colours with the person's own meanings, where they gave any. */
export function colourWords(own: AllColours, meanings: Settings['colourMeanings']): AllColours {
  const words = { ...own };
  for (const colour of noteColours) {
    const use = meanings[colour]?.trim();
    if (use) words[colour] = { ...own[colour], use };
  }
  return words;
}

/** {@link colourWords} in the language of the interface. */
export function useColours(): AllColours {
  const text = useText(notesText);
  return colourWords(
    text.colours,
    useSettings((state) => state.colourMeanings),
  );
}
