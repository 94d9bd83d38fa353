import { create } from 'zustand';
import type { Settings } from '../../preload/contract.ts';

export type Language = Settings['language'];

/** The language of the interface; set by the settings once they are read. */
export const useLanguage = create<{ language: Language }>(() => ({ language: 'zh-CN' }));

/** One folder's words in both languages, of the same shape. Sentences with a number or name in them are functions. */
export interface Text<T> {
  readonly zh: T;
  readonly en: T;
}

/** The words of `text` in the language of the interface. */
export function useText<T>(text: Text<T>): T {
  const language = useLanguage((state) => state.language);
  return language === 'en' ? text.en : text.zh;
}
