import type { Text } from '../i18n/use-text.ts';
import type { SideTab } from './side-tab.ts';

interface SideText {
  readonly pane: string;
  readonly tabs: Readonly<Record<SideTab, string>>;
  readonly foldLabel: string;
}

export const sideText: Text<SideText> = {
  zh: {
    pane: '本文资料',
    tabs: { info: '信息', references: '关联', notes: '批注' },
    foldLabel: '收起本文资料',
  },
  en: {
    pane: 'About this paper',
    tabs: { info: 'About', references: 'Links', notes: 'Notes' },
    foldLabel: 'Fold what belongs to this paper',
  },
};
