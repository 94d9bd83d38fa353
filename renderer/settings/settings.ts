import { create } from 'zustand';
import type { Settings } from '../../preload/contract.ts';
import { ask } from '../bridge/ask.ts';
import { useLanguage } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { nearestTextSize } from './text-size.ts';

interface SettingsStore extends Settings {
  /** Takes effect at once, then is written. */
  change(changes: Partial<Settings>): void;
}

const defaults: Settings = {
  theme: 'paper',
  textSize: 100,
  bodyFace: 'fangsong',
  language: 'zh-CN',
  leftPane: true,
  rightPane: true,
  author: '',
  colourMeanings: {},
};

export const useSettings = create<SettingsStore>((set) => ({
  ...defaults,
  change(changes) {
    set(changes);
    ask('settings.write', changes).catch(showFailure);
  },
}));

/** Puts on the page what CSS needs to know. */
function applySettings({ theme, textSize, bodyFace, language }: Settings): void {
  const html = document.documentElement;
  html.dataset.theme = theme;
  html.dataset.face = bodyFace;
  html.lang = language;
  html.style.setProperty('--text-size', String(nearestTextSize(textSize)));
  useLanguage.setState({ language });
}

/** Reads the settings, at the start and when others took the place of the person's file. */
export async function readSettings(): Promise<void> {
  useSettings.setState(await ask('settings.read', {}));
}

/** Reads the settings and keeps the page in step with them. Await it before the first paint; it never rejects. */
export async function startSettings(): Promise<void> {
  useSettings.subscribe(applySettings);
  try {
    await readSettings();
  } catch {
    // They lie in the file of the notes; what is wrong with it, NotesNotice says.
    applySettings(defaults);
  }
}
