import type { FacetName } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface FilterText {
  readonly pane: string;
  /** The word at the edge of the window, with how many values are chosen. */
  readonly strip: (chosen: number) => string;
  readonly clear: string;
  readonly facets: Readonly<Record<FacetName, string>>;
  readonly all: (count: number) => string;
  readonly fewer: string;
  readonly chip: (facet: string, value: string) => string;
  readonly documents: (count: number) => string;
}

export const filterText: Text<FilterText> = {
  zh: {
    pane: '筛选',
    strip: (chosen) => (chosen === 0 ? '筛选' : `筛选，已选 ${chosen} 项`),
    clear: '全部清除',
    facets: {
      state: '效力',
      year: '年份',
      issue: '期',
      section: '栏目',
      issuer: '机关',
      kind: '种类',
    },
    all: (count) => `显示全部 ${count} 个`,
    fewer: '只显示前几个',
    chip: (facet, value) => `${facet}：${value}`,
    documents: (count) => `${count} 份`,
  },
  en: {
    pane: 'Filter',
    strip: (chosen) => (chosen === 0 ? 'Filter' : `Filter, ${chosen} chosen`),
    clear: 'Clear all',
    facets: {
      state: 'Validity',
      year: 'Year',
      issue: 'Issue',
      section: 'Section',
      issuer: 'Issuer',
      kind: 'Kind',
    },
    all: (count) => `Show all ${count}`,
    fewer: 'Show fewer',
    chip: (facet, value) => `${facet}: ${value}`,
    documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  },
};
