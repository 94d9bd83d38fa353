import type { Random } from '../../../build/accidents/random.ts';
import type { TracedNote } from './random-notes.ts';
import type { TracedIssue } from './traced-issue.ts';
import { joined, newLine, rewritten, type TracedLine, torn } from './traced-text.ts';

/** What a librarian does to a text that has notes on it. */
export interface Correction {
  readonly name: string;
  apply(issue: TracedIssue, notes: readonly TracedNote[], random: Random): TracedLine[];
}

/** Of the lines of running text, how many a correction touches: far more than anybody corrects at once. */
const share = 0.15;

/** Running text: lines of blocks that are neither headings nor what documents are known by. */
function bodyLines({ parsed }: TracedIssue): Set<number> {
  const kinds = new Set(['paragraph', 'article', 'item', 'table']);
  const blocks = [...parsed.documents, ...parsed.sections].flatMap((holder) => holder.blocks);
  const lines = blocks
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ lines: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, at) => first - 1 + at),
    );
  return new Set(lines);
}

/** Puts other lines in the place of some lines of running text. */
function onSome(
  issue: TracedIssue,
  random: Random,
  change: (line: TracedLine) => readonly TracedLine[],
  part = share,
): TracedLine[] {
  const body = bodyLines(issue);
  return issue.lines.flatMap((line, at) =>
    body.has(at) && line.text.trim().length > 0 && random.below(1000) < part * 1000 ? change(line) : [line],
  );
}

const signs =
  '人大中上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所';

function anySign(random: Random): string {
  return signs.charAt(random.below(signs.length));
}

function isHan(unit: string | undefined): boolean {
  return unit !== undefined && /[\u3400-\u9fff]/.test(unit);
}

/** A place of a line where a Han character stands; `null` when tries came to nothing. */
function hanPlace({ text }: TracedLine, random: Random): number | null {
  for (let time = 0; time < 20; time += 1) {
    const at = random.below(text.length);
    // Not in what looks like a number: the importer reads those.
    if (isHan(text[at]) && !/[一二三四五六七八九十第条章节附件年月日号]/.test(text.charAt(at))) return at;
  }
  return null;
}

const mended: Correction = {
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

const widths: Correction = {
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

const joinedLines: Correction = {
  name: 'joined lines',
  apply(issue, _notes, random) {
    const body = bodyLines(issue);
    const lines: TracedLine[] = [];
    let open: { readonly at: number; readonly blank: boolean } | null = null;
    for (const [at, line] of issue.lines.entries()) {
      if (line.text.trim() === '' || !body.has(at) || line.text.includes('\t')) {
        if (line.text.trim() !== '') open = null;
        lines.push(line);
        continue;
      }
      const before = open === null ? undefined : lines[open.at];
      if (open !== null && before !== undefined && random.below(1000) < share * 1000) {
        lines.length = open.at;
        lines.push(joined(before, line));
      } else lines.push(line);
      open = { at: lines.length - 1, blank: false };
    }
    return lines;
  },
};

const tornLines: Correction = {
  name: 'torn paragraphs',
  apply: (issue, _notes, random) =>
    onSome(issue, random, (line) => {
      const at = hanPlace(line, random);
      if (at === null || at < 2 || line.text.includes('\t')) return [line];
      const [one, other] = torn(line, at);
      return [one, newLine(''), other];
    }),
};

/** A sentence of the issue with another in it: the same words as elsewhere, in another order. */
function newSentence({ lines }: TracedIssue, random: Random): TracedLine {
  const pieces: string[] = [];
  for (let time = 0; time < 500 && pieces.length < 3; time += 1) {
    const { text } = lines[random.below(lines.length)] ?? { text: '' };
    const parts = text.split(/[，。；\t]/).filter((part) => /^[\u3400-\u9fff]{6,40}$/.test(part));
    const part = parts[random.below(parts.length)];
    if (part !== undefined && isHan(part[0]) && !/^[一二三四五六七八九十第附]/.test(part)) pieces.push(part);
  }
  return newLine(`${pieces.join('，')}。`);
}

const inserted: Correction = {
  name: 'inserted paragraphs',
  apply: (issue, _notes, random) =>
    onSome(issue, random, (line) => {
      if (line.text.includes('\t')) {
        const cells = line.text.split('\t').map((cell) => `${cell}${1 + random.below(9)}`);
        return [line, newLine(cells.join('\t'))];
      }
      const fresh = newSentence(issue, random);
      return random.below(2) === 0 ? [fresh, newLine(''), line] : [line, newLine(''), fresh];
    }),
};

const removed: Correction = {
  name: 'removed paragraphs',
  apply(issue, _notes, random) {
    const counts = new Map<string, number>();
    for (const { text } of issue.lines) counts.set(text.trim(), (counts.get(text.trim()) ?? 0) + 1);
    // Of two lines that are the same nobody can tell which one was struck out.
    return onSome(issue, random, (line) => (counts.get(line.text.trim()) === 1 ? [] : [line]));
  },
};

/** Both copies are the paragraph that was marked. */
const doubled: Correction = {
  name: 'doubled paragraphs',
  apply: (issue, _notes, random) => onSome(issue, random, (line) => [line, newLine(''), line]),
};

const swapped: Correction = {
  name: 'moved paragraphs',
  apply(issue, _notes, random) {
    const body = bodyLines(issue);
    const lines = [...issue.lines];
    const movable = [...body].filter((at) => (lines[at]?.text.trim().length ?? 0) > 0);
    for (const [nth, at] of movable.entries()) {
      const other = movable[nth + 1 + random.below(4)];
      const [one, two] = [lines[at], other === undefined ? undefined : lines[other]];
      if (other === undefined || one === undefined || two === undefined) continue;
      if (other - at > 12 || random.below(1000) >= (share / 2) * 1000) continue;
      lines[at] = two;
      lines[other] = one;
    }
    return lines;
  },
};

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function inHan(number: number): string {
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[number % 10]}`;
}

const renumbered: Correction = {
  name: 'renumbered articles',
  apply(issue, _notes, random) {
    const starts =
      /^(\s*)(第[一二三四五六七八九十]+条|[（(][一二三四五六七八九十]+[)）]|[一二三四五六七八九十]+、|\d{1,2}[.．、])/;
    let shift = 0;
    let scheme = '';
    return issue.lines.flatMap((line) => {
      const match = starts.exec(line.text);
      const number = match?.[2];
      if (match === null || number === undefined) return [line];
      const bare = number.replace(/[一二三四五六七八九十]+|\d+/, '');
      const value = numberOf(number);
      // A list that begins anew is counted anew.
      if (bare !== scheme || value === 1) shift = 0;
      scheme = bare;
      const from = (match[1] ?? '').length;
      const numbered = (at: number) =>
        number.replace(/[一二三四五六七八九十]+|\d+/, /\d/.test(number) ? String(at) : inHan(at));
      const lines: TracedLine[] = [];
      if (random.below(100) < 12 && value + shift < 98) {
        lines.push(
          newLine(`${match[1] ?? ''}${numbered(value + shift)}　${newSentence(issue, random).text}`),
          newLine(''),
        );
        shift += 1;
      }
      return [...lines, rewritten(line, from, from + number.length, numbered(value + shift))];
    });
  },
};

function numberOf(number: string): number {
  const figure = /\d+/.exec(number)?.[0];
  if (figure !== undefined) return Number(figure);
  const [tens = '', ones = ''] = /十/.test(number)
    ? number.replace(/[^一二三四五六七八九十]/g, '').split('十')
    : ['-', number.replace(/[^一二三四五六七八九]/g, '')];
  return (
    (tens === '-' ? 0 : tens === '' ? 10 : 10 * digits.indexOf(tens)) + Math.max(0, digits.indexOf(ones))
  );
}

/** An attachment or the last third of a document set before what stood before it. */
const movedAttachment: Correction = {
  name: 'moved attachment',
  apply(issue) {
    const lines = [...issue.lines];
    for (const { parts, blocks } of issue.parsed.documents) {
      const attachments = parts.filter(({ kind }) => kind === 'attachment');
      const [one, other] = attachments.slice(-2);
      const ranges =
        one !== undefined && other !== undefined && one.lines[1] < other.lines[0]
          ? [one.lines, other.lines]
          : halves(
              blocks
                .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
                .map((block) => block.lines),
            );
      const [[a = 0, b = 0] = [], [c = 0, d = 0] = []] = ranges;
      if (a === 0 || c <= b) continue;
      const between = lines.slice(b, c - 1);
      const [first, last] = [lines.slice(a - 1, b), lines.slice(c - 1, d)];
      lines.splice(a - 1, d - a + 1, ...last, ...between, ...first);
    }
    return lines;
  },
};

/** Two stretches of lines in the middle of a document. */
function halves(lines: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const third = Math.floor(lines.length / 3);
  if (third < 1) return [];
  const [a, b, c] = [lines[third], lines[2 * third - 1], lines[2 * third]];
  const d = lines[Math.min(lines.length - 1, 3 * third - 1)];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
  return [
    [a[0], b[1]],
    [c[0], d[1]],
  ];
}

/** Other words in the middle of what is marked. */
const changedWords: Correction = {
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

export const corrections: readonly Correction[] = [
  { name: 'nothing', apply: ({ lines }) => [...lines] },
  joinedLines,
  tornLines,
  mended,
  widths,
  inserted,
  removed,
  doubled,
  swapped,
  renumbered,
  movedAttachment,
  changedWords,
];
