import type { Text } from '../i18n/use-text.ts';

interface CardsText {
  readonly card: string;
  readonly thisPaper: string;
  readonly signed: (day: string) => string;
  readonly from: (day: string) => string;
  readonly until: (day: string) => string;
  readonly more: (blocks: number) => string;
  readonly gone: string;
  readonly open: string;
  readonly openPlace: (place: string) => string;
  readonly pin: string;
  readonly pins: string;
  readonly fold: string;
  readonly unfold: string;
  readonly foldPins: string;
  readonly unfoldPins: string;
  readonly unpin: string;
  readonly close: string;
  readonly notHeld: (name: string) => string;
  readonly hint: (hint: string) => string;
  readonly noHint: string;
  readonly catalogued: (issue: string) => string;
  readonly openRecord: string;
  readonly title: (title: string) => string;
  readonly mentions: (count: number | null) => string;
}

export const cardsText: Text<CardsText> = {
  zh: {
    card: '引用的内容',
    thisPaper: '本文',
    signed: (day) => `${day}成文`,
    from: (day) => `${day}起施行`,
    until: (day) => `有效期至${day}`,
    more: (blocks) => `后面还有 ${blocks} 段，打开看全文。`,
    gone: '这一处在原文里找不到了。',
    open: '打开',
    openPlace: (place) => `打开${place}`,
    pin: '钉在旁边',
    pins: '钉住的卡片',
    fold: '收起',
    unfold: '展开',
    foldPins: '收起钉住的卡片',
    unfoldPins: '展开钉住的卡片',
    unpin: '取下',
    close: '关闭',
    notHeld: (name) => `“${name}”本库未收。`,
    hint: (hint) => `从字号看，是${hint}。`,
    noHint: '从字号看不出是谁的发文。',
    catalogued: (issue) => `已编目：见${issue}，本机没有原文。`,
    openRecord: '看编目',
    title: (title) => `标题：《${title}》`,
    mentions: (count) => (count === null ? '看提到它的原文' : `看提到它的 ${count} 句原文`),
  },
  en: {
    card: 'What is cited',
    thisPaper: 'This paper',
    signed: (day) => `dated ${day}`,
    from: (day) => `in force from ${day}`,
    until: (day) => `valid until ${day}`,
    more: (blocks) => `${blocks} more ${blocks === 1 ? 'paragraph' : 'paragraphs'}; open it to read on.`,
    gone: 'This place is no longer in the text.',
    open: 'Open',
    openPlace: (place) => `Open ${place}`,
    pin: 'Pin beside the text',
    pins: 'Pinned cards',
    fold: 'Fold',
    unfold: 'Unfold',
    foldPins: 'Fold the pinned cards',
    unfoldPins: 'Unfold the pinned cards',
    unpin: 'Take down',
    close: 'Close',
    notHeld: (name) => `“${name}” is not held in this library.`,
    hint: (hint) => `Its number says: ${hint}.`,
    noHint: 'Its number does not say who issued it.',
    catalogued: (issue) => `Catalogued: in ${issue}; its text is not on this machine.`,
    openRecord: 'Show what is known',
    title: (title) => `Title: 《${title}》`,
    mentions: (count) =>
      count === null ? 'Show where it is mentioned' : `Show the ${count} sentences that mention it`,
  },
};
