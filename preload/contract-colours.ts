/** What the six colours of notes are called and stand for, alike in the window and in what is exported. */
import { type NoteColour, noteColours } from './contract-notes.ts';

/** A colour's name, and what it stands for. */
interface ColourWords {
  readonly name: string;
  readonly use: string;
}

export type AllColours = Readonly<Record<NoteColour, ColourWords>>;

const own: Readonly<Record<'zh-CN' | 'en', AllColours>> = {
  'zh-CN': {
    yellow: { name: '黄', use: '要办' },
    green: { name: '绿', use: '适用' },
    blue: { name: '蓝', use: '要查' },
    violet: { name: '紫', use: '存疑' },
    rose: { name: '红', use: '重点' },
    amber: { name: '橙', use: '时限' },
  },
  en: {
    yellow: { name: 'Yellow', use: 'To do' },
    green: { name: 'Green', use: 'Applies' },
    blue: { name: 'Blue', use: 'Look up' },
    violet: { name: 'Violet', use: 'In doubt' },
    rose: { name: 'Red', use: 'Important' },
    amber: { name: 'Orange', use: 'Deadline' },
  },
};

/** The colours with the person's own meanings, where they gave any. */
export function colourWords(
  language: keyof typeof own,
  meanings: Readonly<Partial<Record<NoteColour, string>>> = {},
): AllColours {
  const words = { ...own[language] };
  for (const colour of noteColours) {
    const use = meanings[colour]?.trim();
    if (use) words[colour] = { ...words[colour], use };
  }
  return words;
}
