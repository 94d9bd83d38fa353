import type { Random } from '../../../../build/accidents/random.ts';
import type { TracedIssue } from '../traced-issue.ts';
import { newLine, type TracedLine } from '../traced-text.ts';
import { isHan } from './signs.ts';

/** A sentence of the issue with another in it: the same words as elsewhere, in another order. */
export function newSentence({ lines }: TracedIssue, random: Random): TracedLine {
  const pieces: string[] = [];
  for (let time = 0; time < 500 && pieces.length < 3; time += 1) {
    const { text } = lines[random.below(lines.length)] ?? { text: '' };
    const parts = text.split(/[，。；\t]/).filter((part) => /^[\u3400-\u9fff]{6,40}$/.test(part));
    const part = parts[random.below(parts.length)];
    if (part !== undefined && isHan(part[0]) && !/^[一二三四五六七八九十第附]/.test(part)) pieces.push(part);
  }
  return newLine(`${pieces.join('，')}。`);
}
