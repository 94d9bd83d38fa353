import type { ReferenceRelation } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';

interface RelationText {
  readonly name: string;
  readonly hint: string;
}

interface ReferencesText {
  readonly relations: Readonly<Record<ReferenceRelation | 'incoming', RelationText>>;
  readonly incomingAs: Readonly<Record<ReferenceRelation, string>>;
  readonly notHeld: string;
  readonly notHeldHint: (hint: string) => string;
  readonly none: string;
  readonly noneAdvice: string;
  readonly goTo: string;
  readonly at: string;
  readonly number: string;
  readonly code: string;
  readonly issuers: string;
  readonly signedOn: string;
  readonly effectiveFrom: string;
  readonly expiresOn: string;
  readonly issue: string;
  readonly issueName: (year: number | null, number: number | null, serial: number | null) => string;
  readonly publishedOn: string;
  readonly section: string;
  readonly pages: string;
  readonly pageRange: (first: number, last: number) => string;
  readonly source: string;
  readonly lines: (first: number, last: number) => string;
  readonly unstated: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

export const referencesText: Text<ReferencesText> = {
  zh: {
    relations: {
      basis: { name: '依据', hint: '本文根据什么' },
      applies: { name: '适用', hint: '本文按什么执行' },
      repeals: { name: '废止', hint: '本文让什么失效' },
      amends: { name: '修改', hint: '本文改了什么' },
      forwards: { name: '转发', hint: '本文转发什么' },
      self: { name: '印发', hint: '本文印发什么' },
      lists: { name: '列出', hint: '本目录列出什么' },
      mention: { name: '引用', hint: '本文提到什么' },
      incoming: { name: '被引用', hint: '谁提到本文' },
    },
    incomingAs: {
      basis: '以本文为依据',
      applies: '按本文执行',
      repeals: '废止本文',
      amends: '修改本文',
      forwards: '转发本文',
      self: '印发本文',
      lists: '列入发文目录',
      mention: '提到本文',
    },
    notHeld: '本库未收',
    notHeldHint: (hint) => `本库未收 · ${hint}`,
    none: '没有关联文件',
    noneAdvice: '本文没有提到别的文件，本库各期也没有提到它。',
    goTo: '看原句',
    at: '处',
    number: '文号',
    code: '统一编号',
    issuers: '发文机关',
    signedOn: '成文日期',
    effectiveFrom: '施行',
    expiresOn: '有效期至',
    issue: '刊登',
    issueName: (year, number, serial) =>
      [
        year === null ? '' : `${year}年`,
        number === null ? '' : `第${number}期`,
        serial === null ? '' : `（总第${serial}期）`,
      ].join(''),
    publishedOn: '出版',
    section: '栏目',
    pages: '页码',
    pageRange: (first, last) => (first === last ? `第${first}页` : `第${first}至${last}页`),
    source: '原文',
    lines: (first, last) => (first === last ? `第${first}行` : `第${first}至${last}行`),
    unstated: '未载明',
    copy: '复制引文',
    copied: '引文已复制',
    notCopied: '没有复制成。请选中文字，按 Ctrl C。',
  },
  en: {
    relations: {
      basis: { name: 'Basis', hint: 'what this paper rests on' },
      applies: { name: 'Applies', hint: 'what it has carried out' },
      repeals: { name: 'Repeals', hint: 'what it ends' },
      amends: { name: 'Amends', hint: 'what it changes' },
      forwards: { name: 'Forwards', hint: 'what it passes on' },
      self: { name: 'Issues', hint: 'what it issues' },
      lists: { name: 'Lists', hint: 'what this list of issued papers names' },
      mention: { name: 'Mentions', hint: 'what it names' },
      incoming: { name: 'Cited by', hint: 'who names this paper' },
    },
    incomingAs: {
      basis: 'rests on this paper',
      applies: 'applies this paper',
      repeals: 'repeals this paper',
      amends: 'amends this paper',
      forwards: 'forwards this paper',
      self: 'issues this paper',
      lists: 'lists this paper',
      mention: 'mentions this paper',
    },
    notHeld: 'not held',
    notHeldHint: (hint) => `not held · ${hint}`,
    none: 'No references',
    noneAdvice: 'This paper names no other, and no issue held here names it.',
    goTo: 'Show the sentence',
    at: 'at',
    number: 'Number',
    code: 'Registration',
    issuers: 'Issued by',
    signedOn: 'Dated',
    effectiveFrom: 'In force from',
    expiresOn: 'Valid until',
    issue: 'Printed in',
    issueName: (year, number, serial) =>
      [year, number === null ? null : `no. ${number}`, serial === null ? null : `serial no. ${serial}`]
        .filter((each) => each !== null)
        .join(', '),
    publishedOn: 'Published',
    section: 'Section',
    pages: 'Pages',
    pageRange: (first, last) => (first === last ? `${first}` : `${first}–${last}`),
    source: 'Source',
    lines: (first, last) => (first === last ? `line ${first}` : `lines ${first}–${last}`),
    unstated: 'not stated',
    copy: 'Copy citation',
    copied: 'Citation copied',
    notCopied: 'Copying failed. Select the text and press Ctrl C.',
  },
};
