import { rewritten } from '../traced-text.ts';
import { type Correction, onSome } from './correction.ts';
import { anySign, hanPlace } from './signs.ts';

export const mended: Correction = {
  name: 'mended characters',
  apply: (issue, _notes, random) =>
    onSome(
      issue,
      random,
      (line) => {
        let now = line;
        for (let time = 1 + random.below(3); time > 0; time -= 1) {
          const at = hanPlace(now, random);
          if (at === null) continue;
          const kind = random.below(4);
          if (kind === 0) now = rewritten(now, at, at, anySign(random));
          else if (kind === 1) now = rewritten(now, at, at + 1, '');
          else now = rewritten(now, at, at + 1, anySign(random));
        }
        return [now];
      },
      0.3,
    ),
};

const otherForms: readonly (readonly [string, string])[] = [
  ['，', ','],
  ['（', '('],
  ['）', ')'],
  ['国', '國'],
  ['“', '「'],
  ['；', ';'],
];

export const widths: Correction = {
  name: 'width and script',
  apply: (issue, _notes, random) =>
    onSome(
      issue,
      random,
      (line) => {
        const [from, to] = otherForms[random.below(otherForms.length)] ?? ['，', ','];
        return [{ ...line, text: line.text.replaceAll(from, to) }];
      },
      0.3,
    ),
};

/** Other words in the middle of what is marked. */
export const changedWords: Correction = {
  name: 'changed words in the quote',
  apply(issue, notes, random) {
    const lines = [...issue.lines];
    const lineOf = new Map(
      lines.flatMap(({ origins }, index) => origins.map((origin, at) => [origin, { index, at }])),
    );
    for (const { origins } of notes) {
      if (origins.length < 4 || random.below(100) >= 20) continue;
      const length = Math.max(1, Math.floor((origins.length * (10 + random.below(20))) / 100));
      const begin = 1 + random.below(Math.max(1, origins.length - length - 1));
      const spot = lineOf.get(origins[begin] ?? -1);
      const line = spot === undefined ? undefined : lines[spot.index];
      const at = line?.origins.indexOf(origins[begin] ?? -1) ?? -1;
      if (spot === undefined || line === undefined || at < 0) continue;
      const to = Math.min(line.text.length, at + Math.min(length, 8));
      if (!/^[\u3400-\u9fff，、]+$/.test(line.text.slice(at, to))) continue;
      const words = Array.from({ length: 1 + random.below(to - at + 2) }, () => anySign(random)).join('');
      lines[spot.index] = rewritten(line, at, to, words);
    }
    return lines;
  },
};
