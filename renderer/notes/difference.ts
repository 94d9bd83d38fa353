/** A piece of two texts laid side by side: in both of them, in the old one alone, or in the new one alone. */
export interface Piece {
  readonly kind: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** Beyond so many comparisons of words the rest is taken as changed as a whole. */
const mostComparisons = 4_000_000;

const words = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * What was struck out of a text and what was put in, by words, in the new one's order; of a change, what is gone stands
 * first. `same` and `gone` pieces together are the old text, `same` and `new` ones the new text.
 */
export function differenceOf(old: string, now: string): readonly Piece[] {
  const one = wordsOf(old);
  const other = wordsOf(now);
  const head = commonStart(one, other);
  const tail = commonStart(one.slice(head).reverse(), other.slice(head).reverse());
  const middle = compared(one.slice(head, one.length - tail), other.slice(head, other.length - tail));
  return tidied([
    { kind: 'same', text: one.slice(0, head).join('') },
    ...middle,
    { kind: 'same', text: one.slice(one.length - tail).join('') },
  ]);
}

function wordsOf(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

function commonStart(one: readonly string[], other: readonly string[]): number {
  const differing = one.findIndex((word, at) => word !== other[at]);
  return differing < 0 ? one.length : differing;
}

/** By the longest common row of words. */
function compared(one: readonly string[], other: readonly string[]): Piece[] {
  if (one.length * other.length > mostComparisons) return changed(one.join(''), other.join(''));
  const lengths = commonLengths(one, other);
  const pieces: Piece[] = [];
  let [at, beside] = [0, 0];
  while (at < one.length && beside < other.length) {
    const [word = '', match = ''] = [one[at], other[beside]];
    if (word === match) {
      pieces.push({ kind: 'same', text: word });
      at += 1;
      beside += 1;
    } else if ((lengths[at + 1]?.[beside] ?? 0) >= (lengths[at]?.[beside + 1] ?? 0)) {
      pieces.push({ kind: 'gone', text: word });
      at += 1;
    } else {
      pieces.push({ kind: 'new', text: match });
      beside += 1;
    }
  }
  return [...pieces, ...changed(one.slice(at).join(''), other.slice(beside).join(''))];
}

/** How long the common row is from each pair of places on. */
function commonLengths(one: readonly string[], other: readonly string[]): Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let at = one.length - 1; at >= 0; at -= 1) {
    const [row, below] = [rows[at], rows[at + 1]];
    if (!row || !below) continue;
    for (let beside = other.length - 1; beside >= 0; beside -= 1) {
      row[beside] =
        one[at] === other[beside]
          ? (below[beside + 1] ?? 0) + 1
          : Math.max(below[beside] ?? 0, row[beside + 1] ?? 0);
    }
  }
  return rows;
}

function changed(gone: string, now: string): Piece[] {
  return [
    { kind: 'gone', text: gone },
    { kind: 'new', text: now },
  ];
}

/** Changes with nothing or one letter between them become one, without the letters that both its sides begin or end with. */
function tidied(pieces: readonly Piece[]): Piece[] {
  const tidy: Piece[] = [];
  let [gone, now, between] = ['', '', ''];
  const add = (piece: Piece): void => {
    const last = tidy.at(-1);
    if (piece.text === '') return;
    if (last?.kind === piece.kind) tidy[tidy.length - 1] = { ...piece, text: last.text + piece.text };
    else tidy.push(piece);
  };
  const end = (): void => {
    const { start, stop } = sharedEnds(gone, now);
    add({ kind: 'same', text: gone.slice(0, start) });
    for (const piece of changed(gone.slice(start, gone.length - stop), now.slice(start, now.length - stop)))
      add(piece);
    add({ kind: 'same', text: gone.slice(gone.length - stop) + between });
    [gone, now, between] = ['', '', ''];
  };
  for (const { kind, text } of pieces) {
    if (text === '') continue;
    if (kind === 'same') {
      between += text;
      if (gone + now === '' || letters(between) > 1) end();
      continue;
    }
    gone += between + (kind === 'gone' ? text : '');
    now += between + (kind === 'new' ? text : '');
    between = '';
  }
  end();
  return tidy;
}

function letters(text: string): number {
  return [...text].length;
}

/** How many units two texts begin and end with in common, whole letters only. */
function sharedEnds(one: string, other: string): { readonly start: number; readonly stop: number } {
  const [first, second] = [[...one], [...other]];
  const head = commonStart(first, second);
  const tail = commonStart(first.slice(head).reverse(), second.slice(head).reverse());
  return {
    start: first.slice(0, head).join('').length,
    stop: first.slice(first.length - tail).join('').length,
  };
}
