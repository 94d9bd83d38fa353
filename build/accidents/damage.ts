import { accidents } from './accidents.ts';
import type { Random } from './random.ts';

const oddities: readonly [string, ...string[]] = [
  '《',
  '》',
  '（',
  '）',
  '（一）',
  '1.',
  '第九条',
  '\t',
  '\t\t\n\t',
  '\n附件1\n',
  '〔2023〕5号',
  '\n第5号\n',
  '2023年2月30日',
  '　　',
  '\u0000',
  '\ufffd',
  '😀',
  '一、',
  '1.1 ',
  '——',
  '△',
  '\r',
  '\n目录\n',
];

type Damage = (text: string, at: number, random: Random) => string;

const damages: readonly [Damage, ...Damage[]] = [
  (text, at, random) => text.slice(0, at) + text.slice(at + random.below(400)),
  (text, at, random) => text.slice(0, at) + '\n'.repeat(1 + random.below(3)) + text.slice(at),
  (text, at, random) => text.slice(0, at + random.below(300)) + text.slice(at),
  (text, at) => text.slice(0, at) + text.slice(at).replace(/\n+/, ''),
  (text, at, random) => text.slice(0, at) + random.pick(oddities) + text.slice(at),
  (text, _at, random) =>
    (accidents[random.below(accidents.length)] ?? accidents[0])?.apply(text, random) ?? text,
];

/**
 * A text with one to eight things wrong at random places: cut, torn, doubled, joined, strewn with odd signs. Half a sign
 * that a cut leaves is replaced, as a decoder would: it gives no text with one.
 */
export function damage(text: string, random: Random): string {
  let damaged = text;
  const times = 1 + random.below(8);
  for (let time = 0; time < times; time++)
    damaged = random.pick(damages)(damaged, random.below(damaged.length + 1), random);
  return damaged.toWellFormed();
}
