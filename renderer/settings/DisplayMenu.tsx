import { ALargeSmall, Contrast, PenLine } from 'lucide-react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { BackupChoice } from '../backup/BackupChoice.tsx';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { Choice } from './Choice.tsx';
import { useOwnWords } from './own-words/open.ts';
import { ownWordsText } from './own-words/text.ts';
import { useSettings } from './settings.ts';
import './settings.css';
import { TextSize } from './TextSize.tsx';
import { settingsText } from './text.ts';

const languages = { 'zh-CN': '中文', en: 'English' } as const;

/** Theme, face and language, the person's own words and backup; where the bar is too narrow for it, the text size as well. */
export function DisplayMenu() {
  const text = useText(settingsText);
  const words = useText(ownWordsText);
  const { theme, bodyFace, language, change } = useSettings();
  return (
    <DialogTrigger>
      <Button className="btn ghost">
        <span className="only-wide">
          <Contrast className="lucide" aria-hidden /> {text.themeNow(text.themes[theme])}
        </span>
        <span className="only-narrow">
          <ALargeSmall className="lucide" aria-hidden /> {text.display}
        </span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Dialog className="display-menu" aria-label={text.display}>
          {({ close }) => (
            <>
              <div className="choice display-size">
                <span aria-hidden>{text.textSize}</span>
                <TextSize />
              </div>
              <Choice
                label={text.theme}
                options={text.themes}
                value={theme}
                onChange={(value) => change({ theme: value })}
              />
              <Choice
                label={text.face}
                options={text.faces}
                value={bodyFace}
                onChange={(value) => change({ bodyFace: value })}
              />
              <Choice
                label={text.language}
                options={languages}
                value={language}
                onChange={(value) => change({ language: value })}
              />
              <div className="choice">
                <span aria-hidden>{text.notes}</span>
                <button
                  type="button"
                  className="btn small"
                  onClick={() => {
                    close();
                    useOwnWords.setState({ open: true });
                  }}
                >
                  <PenLine className="lucide" aria-hidden />
                  {words.open}
                </button>
                <BackupChoice onChosen={close} />
              </div>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
