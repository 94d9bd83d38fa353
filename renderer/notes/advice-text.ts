import type { Text } from '../i18n/use-text.ts';

interface AdviceText {
  readonly moved: (was: string, now: string) => string;
  readonly movedWithin: (place: string) => string;
  readonly movedSomewhere: string;
  /** The words of a note, or only what is around them, were changed. */
  readonly changed: string;
  readonly changedAround: string;
  readonly perhapsAt: (was: string, now: string) => string;
  readonly perhapsStillAt: (place: string) => string;
  readonly gone: string;
  readonly added: string;
  readonly here: string;
  readonly elsewhere: string;
  readonly later: string;
  readonly checkNow: string;
  readonly accepted: string;
  readonly lostTitle: string;
  readonly lostDocumentTitle: string;
  readonly kept: string;
  readonly issueGone: (issue: string) => string;
  readonly issueHeld: (issue: string) => string;
  readonly issueHeldDocument: (issue: string) => string;
  readonly putBack: (issue: string) => string;
  readonly findQuote: string;
  readonly findDocument: string;
}

export const adviceText: Text<AdviceText> = {
  zh: {
    moved: (was, now) => `原在${was}，现在在${now}，文字没变。`,
    movedWithin: (place) => `还在${place}，更新这一期后挪了位置，文字没变。`,
    movedSomewhere: '更新这一期后，这段话换了地方，文字没变。',
    changed: '更新这一期后，文字变了。是这里吗？',
    changedAround: '更新这一期后，这段文字前后变了。是这里吗？',
    perhapsAt: (was, now) => `原在${was}，可能是现在的${now}：`,
    perhapsStillAt: (place) => `在${place}：`,
    gone: '删去：',
    added: '新增：',
    here: '就是这里',
    elsewhere: '不是，另找',
    later: '以后再说',
    checkNow: '现在核对',
    accepted: '批注已标到这里。',
    lostTitle: '找不到原文了。',
    lostDocumentTitle: '这份文件不在文库里了。',
    kept: '批注和当时的引文都完整保存着。',
    issueGone: (issue) => `它属于${issue}，这一期现在不在文库里；装回来以后，批注会自动回到原处。`,
    issueHeld: (issue) =>
      `它属于${issue}，更新后的这一期里没有这段话了；以后再装入有这段话的，批注会自动回到原处。`,
    issueHeldDocument: (issue) => `它属于${issue}，更新后的这一期里没有这份文件了。`,
    putBack: (issue) => `装回${issue}`,
    findQuote: '在全库找这句话',
    findDocument: '在全库找这份文件',
  },
  en: {
    moved: (was, now) => `It was in ${was} and is in ${now} now; the words are the same.`,
    movedWithin: (place) => `It is still in ${place}, a little further on or back; the words are the same.`,
    movedSomewhere: 'When this issue was updated the passage moved; its words are the same.',
    changed: 'When this issue was updated the words changed. Is this the place?',
    changedAround: 'When this issue was updated the words around it changed. Is this the place?',
    perhapsAt: (was, now) => `It was in ${was} and may be in ${now} now:`,
    perhapsStillAt: (place) => `In ${place}:`,
    gone: 'Struck out: ',
    added: 'Put in: ',
    here: 'This is the place',
    elsewhere: 'No, look elsewhere',
    later: 'Later',
    checkNow: 'Check now',
    accepted: 'The note is on these words now.',
    lostTitle: 'The text is no longer to be found.',
    lostDocumentTitle: 'The library does not hold this document any more.',
    kept: 'The note and the words it quoted are kept in full.',
    issueGone: (issue) =>
      `It belongs to ${issue}, which the library does not hold now; once that is back, so is the note.`,
    issueHeld: (issue) =>
      `It belongs to ${issue}, which does not have these words since it was updated; once it has them again, the note is back.`,
    issueHeldDocument: (issue) =>
      `It belongs to ${issue}, which does not have this document since it was updated.`,
    putBack: (issue) => `Add ${issue} again`,
    findQuote: 'Search everywhere for these words',
    findDocument: 'Search everywhere for this document',
  },
};
