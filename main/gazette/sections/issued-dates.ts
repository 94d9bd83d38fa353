import { fold } from '../text/fold.ts';

/** The day that 发文目录 gives with a paper, beside its title or its number. */
const date = '(?:\\d{4}\\s?[年.\\-/])?\\d{1,2}[月.\\-/]\\d{1,2}日?';
const behind = new RegExp(`(?:\\s*\\((?:印发日期:?)?${date}(?:印发|发布)?\\)|\\s+${date})\\s*$`);
const behindNumber = new RegExp(`[\\s,、]*${date}(?:印发|发布)?(?=\\s*\\)?$)`);
const front = new RegExp(`^${date}\\s+`);

/** A day in front of a title, in brackets or with a gap behind it. */
export const dateInFront = new RegExp(
  `^(?:[(（](?:印发日期[:：]?)?${date}(?:印发|发布)?[)）]\\s*|${date}[\\s,，]+)`,
);

/** The words without the day at their end. */
export function withoutDateBehind(text: string): string {
  const match = behind.exec(fold(text));
  return match === null ? text : text.slice(0, match.index);
}

/** Folded words without the day in front of them. */
export function withoutDateInFront(folded: string): string {
  return folded.replace(front, '');
}

/** Folded words without the day behind the number that they end with, brackets left: (某政发(2020)15号 5月12日). */
export function withoutDateAtNumber(folded: string): string {
  return folded.replace(behindNumber, '');
}
