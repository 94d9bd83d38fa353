import type { Settings, Theme } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface SettingsText {
  readonly theme: string;
  readonly themeNow: (name: string) => string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly display: string;
  readonly textSize: string;
  readonly smaller: string;
  readonly larger: string;
  readonly smallerLabel: string;
  readonly largerLabel: string;
  readonly face: string;
  readonly faces: Readonly<Record<Settings['bodyFace'], string>>;
  readonly language: string;
  readonly notes: string;
}

export const settingsText: Text<SettingsText> = {
  zh: {
    theme: '主题',
    themeNow: (name) => `主题：${name}`,
    themes: { paper: '纸', white: '白', night: '夜', contrast: '高对比' },
    display: '显示',
    textSize: '文字大小',
    smaller: '小',
    larger: '大',
    smallerLabel: '文字小一号',
    largerLabel: '文字大一号',
    face: '正文字体',
    faces: { fangsong: '仿宋', song: '宋体', hei: '黑体' },
    language: '界面语言',
    notes: '我的批注',
  },
  en: {
    theme: 'Theme',
    themeNow: (name) => `Theme: ${name}`,
    themes: { paper: 'Paper', white: 'White', night: 'Night', contrast: 'Contrast' },
    display: 'Display',
    textSize: 'Text size',
    smaller: 'A−',
    larger: 'A+',
    smallerLabel: 'Smaller text',
    largerLabel: 'Larger text',
    face: 'Body typeface',
    faces: { fangsong: 'FangSong', song: 'SongTi', hei: 'HeiTi' },
    language: 'Language',
    notes: 'My notes',
  },
};
