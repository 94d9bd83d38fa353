import type { Text } from '../i18n/use-text.ts';
import type { IndexTab } from './index-tab.ts';

interface IndexesText {
  readonly label: string;
  readonly tabs: Readonly<Record<IndexTab, string>>;
}

export const indexesText: Text<IndexesText> = {
  zh: {
    label: '索引',
    tabs: {
      units: '责任单位',
      timeline: '时间',
      people: '人事',
      statistics: '统计',
      numbers: '文号',
      findings: '核对',
    },
  },
  en: {
    label: 'Indexes',
    tabs: {
      units: 'Responsible units',
      timeline: 'Timeline',
      people: 'People',
      statistics: 'Statistics',
      numbers: 'Numbers',
      findings: 'To check',
    },
  },
};
