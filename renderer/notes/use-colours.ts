import { type AllColours, colourWords } from '../../preload/contract-colours.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { useSettings } from '../settings/settings.ts';

/** The colours' words in the language of the interface, with the person's own meanings. */
export function useColours(): AllColours {
  const language = useLanguage((state) => state.language);
  return colourWords(
    language,
    useSettings((state) => state.colourMeanings),
  );
}
