import type { ReferenceRelation } from '../../preload/contract.ts';
import type { Text } from '../i18n/use-text.ts';
import type { Direction } from './groups.ts';

interface RelationText {
  readonly name: string;
  readonly hint: string;
}

interface ReferencesText {
  readonly relations: Readonly<Record<ReferenceRelation, Readonly<Record<Direction, RelationText>>>>;
  readonly whoCites: (place: string) => string;
  readonly whoCitesHint: string;
  readonly nobodyCites: string;
  readonly picture: string;
  readonly showPicture: string;
  readonly hidePicture: string;
  readonly thisPaper: string;
  readonly notDrawn: (count: number) => string;
  readonly others: (count: number) => string;
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
      basis: {
        outgoing: { name: '依据', hint: '本文根据什么' },
        incoming: { name: '以本文为依据', hint: '谁根据本文' },
      },
      applies: {
        outgoing: { name: '适用', hint: '本文按什么执行' },
        incoming: { name: '按本文执行', hint: '谁适用本文' },
      },
      repeals: {
        outgoing: { name: '废止', hint: '本文让什么失效' },
        incoming: { name: '被废止', hint: '谁让本文失效' },
      },
      amends: {
        outgoing: { name: '修改', hint: '本文改了什么' },
        incoming: { name: '被修改', hint: '谁改了本文' },
      },
      forwards: {
        outgoing: { name: '转发', hint: '本文转发什么' },
        incoming: { name: '被转发', hint: '谁转发本文' },
      },
      self: {
        outgoing: { name: '印发', hint: '本文印发什么' },
        incoming: { name: '被印发', hint: '谁印发本文' },
      },
      lists: {
        outgoing: { name: '列出', hint: '本目录列出什么' },
        incoming: { name: '列入发文目录', hint: '哪一期列出本文' },
      },
      mention: {
        outgoing: { name: '引用', hint: '本文提到什么' },
        incoming: { name: '被引用', hint: '谁提到本文' },
      },
    },
    whoCites: (place) => `谁引用了${place}`,
    whoCitesHint: '正在读的地方',
    nobodyCites: '没有别处提到这里。',
    picture: '关系图',
    showPicture: '看关系图',
    hidePicture: '收起关系图',
    thisPaper: '本文',
    notDrawn: (count) => `还有 ${count} 份没有画出，都在下面的清单里。`,
    others: (count) => `再看 ${count} 条`,
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
      basis: {
        outgoing: { name: 'Basis', hint: 'what this paper rests on' },
        incoming: { name: 'Basis of', hint: 'what rests on this paper' },
      },
      applies: {
        outgoing: { name: 'Applies', hint: 'what it has carried out' },
        incoming: { name: 'Applied by', hint: 'what carries out this paper' },
      },
      repeals: {
        outgoing: { name: 'Repeals', hint: 'what it ends' },
        incoming: { name: 'Repealed by', hint: 'what ends it' },
      },
      amends: {
        outgoing: { name: 'Amends', hint: 'what it changes' },
        incoming: { name: 'Amended by', hint: 'what changes it' },
      },
      forwards: {
        outgoing: { name: 'Forwards', hint: 'what it passes on' },
        incoming: { name: 'Forwarded by', hint: 'what passes it on' },
      },
      self: {
        outgoing: { name: 'Issues', hint: 'what it issues' },
        incoming: { name: 'Issued by', hint: 'what issues it' },
      },
      lists: {
        outgoing: { name: 'Lists', hint: 'what this list of issued papers names' },
        incoming: { name: 'Listed', hint: 'in which list of issued papers' },
      },
      mention: {
        outgoing: { name: 'Mentions', hint: 'what it names' },
        incoming: { name: 'Cited by', hint: 'who names this paper' },
      },
    },
    whoCites: (place) => `Who cites ${place}`,
    whoCitesHint: 'where you are reading',
    nobodyCites: 'Nothing else names this place.',
    picture: 'Picture of the references',
    showPicture: 'Show as a picture',
    hidePicture: 'Fold the picture',
    thisPaper: 'This paper',
    notDrawn: (count) => `${count} more are not drawn; the list below has them all.`,
    others: (count) => `Show ${count} more`,
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
