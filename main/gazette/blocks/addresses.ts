import { rankOf } from '../paragraphs/sequence.ts';
import type { Scheme } from '../text/marker.ts';
import { readCircled, readNumeral } from '../text/numerals.ts';
import type { UniqueNames } from '../text/unique.ts';
import type { Draft } from './draft.ts';

/**
 * Gives every block of one part its address. Numbered blocks are addressed by their numbers (`art-39`, `sec-3.1.2`),
 * the others by their place under the numbered block they follow (`art-39-p2`, `sec-3.1.2-p1`, `p-4`): a correction
 * inside one section does not move the addresses of the next. A doubled number keeps both blocks apart by `~2`.
 */
export function addressBlocks(drafts: readonly Draft[], prefix: string, names: UniqueNames): string[] {
  const walker = new AddressWalker();
  return drafts.map((draft) => names.take(prefix + walker.next(draft)));
}

interface Level {
  readonly rank: number;
  readonly key: string;
  /** Whether the key is a whole path of its own: 3.1.2. */
  readonly decimal?: true;
}

/** Where an unnumbered heading (附则) stands among the schemes. */
const unnumbered = 2.5;

class AddressWalker {
  #path: Level[] = [];
  #article: string | null = null;
  #items: Level[] = [];
  #counts = new Map<string, number>();

  next(draft: Draft): string {
    if (draft.kind === 'article') return this.#enterArticle(draft.number ?? '');
    const addressed = draft.number !== null || draft.scheme === null;
    const isHeading =
      draft.heading !== null && addressed && (this.#article === null || /^第X/.test(draft.scheme ?? ''));
    if (isHeading) return this.#enterHeading(draft);
    if (draft.number !== null && draft.scheme !== null) return this.#item(draft.scheme, draft.number);
    if (draft.kind === 'paragraph' && draft.scheme === null) this.#items = [];
    return this.#count(letterOf(draft));
  }

  #enterArticle(number: string): string {
    this.#article = `art-${figure(number)}`;
    this.#reset();
    return this.#article;
  }

  #enterHeading(draft: Draft): string {
    const rank = draft.scheme === null ? unnumbered : rankOf(draft.scheme);
    this.#article = null;
    if (draft.scheme === '1.1') this.#path = [{ rank, key: draft.number ?? '', decimal: true }];
    else {
      while (this.#path.length > 0 && (this.#path.at(-1)?.rank ?? 0) >= rank) this.#path.pop();
      this.#path.push({ rank, key: draft.number === null ? 'x' : figure(draft.number) });
    }
    this.#reset();
    return this.#place();
  }

  #item(scheme: Scheme, number: string): string {
    const rank = rankOf(scheme);
    if (this.#article === null) this.#leaveSiblings(rank);
    while (this.#items.length > 0 && (this.#items.at(-1)?.rank ?? 0) >= rank) this.#items.pop();
    this.#items.push({ rank, key: figure(number) });
    const base = this.#place();
    const list = this.#items.map((item) => item.key).join('.');
    return base === '' ? `i-${list}` : `${base}-i${list}`;
  }

  /** A member of a list whose like before it was a heading stands beside that heading, not under it. */
  #leaveSiblings(rank: number): void {
    const outer = this.#path.findIndex(
      (level) => level.rank >= rank && level.rank !== unnumbered && !level.decimal,
    );
    if (outer < 0) return;
    this.#path.length = outer;
    this.#reset();
  }

  #count(letter: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    const base = this.#place();
    if (base === '')
      return letter === 'date' || letter === 'recipients' ? once(letter, count) : `${letter}-${count}`;
    return `${base}-${letter}${count}`;
  }

  #place(): string {
    if (this.#article !== null) return this.#article;
    return this.#path.length === 0 ? '' : `sec-${this.#path.map((level) => level.key).join('.')}`;
  }

  #reset(): void {
    this.#items = [];
    this.#counts = new Map();
  }
}

function once(letter: string, count: number): string {
  return count === 1 ? letter : `${letter}-${count}`;
}

function letterOf(draft: Draft): string {
  if (draft.kind === 'paragraph') return 'p';
  if (draft.scheme === '——' || draft.kind === 'item') return 'd';
  return draft.kind;
}

/** 三十九 gives 39, 3.1.2 stays, ③ gives 3. */
function figure(number: string): string {
  const circled = readCircled(number);
  if (circled !== null) return String(circled);
  const branch = /^(.+?)之(.+)$/.exec(number);
  if (branch?.[1] !== undefined && branch[2] !== undefined)
    return `${figure(branch[1])}-${figure(branch[2])}`;
  const value = readNumeral(number);
  return value === null ? number : String(value);
}
