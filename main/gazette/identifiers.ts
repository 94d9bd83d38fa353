import type { Line } from './lines/lines.ts';
import type { IssueFacts } from './parsed-issue.ts';
import { words } from './text/fold.ts';
import { UniqueNames } from './text/unique.ts';

/** Whose gazette it is: 青禾市人民政府公报 gives 青禾市; empty when the title does not say. */
export function placeOfGazette(title: string): string {
  return title.replace(/[\s　]/g, '').replace(/(?:人民)?政府公报$|公报$/, '');
}

/** Names an issue by what its cover says: 青禾市-2024-6. */
export function issueId(facts: IssueFacts): string {
  const city = placeOfGazette(facts.title) || '未名';
  const number =
    facts.number ?? (facts.serial === null ? null : `总${facts.serial}`) ?? facts.publishedOn ?? '未编号';
  return `${city}-${facts.year ?? '未知年'}-${number}`;
}

/** How an issue was called when the same text was read before. */
export interface EarlierIds {
  readonly issue: string;
  /** Its documents and sections, with the lines that they began at. */
  readonly stretches: readonly { readonly id: string; readonly firstLine: number }[];
}

/**
 * Gives out the ids of one issue's documents and sections, each only once. What begins where something began at an
 * earlier reading keeps that id, however its number or title is read now.
 */
export class Identifiers {
  readonly #issue: string;
  readonly #earlier: EarlierIds['stretches'];
  readonly #names = new UniqueNames();

  constructor(facts: IssueFacts, earlier: EarlierIds | null = null) {
    this.#issue = earlier?.issue ?? issueId(facts);
    this.#earlier = earlier?.stretches ?? [];
  }

  /** By number where there is one, else by the title's words. */
  document(docNumber: string | null, title: string, lines: readonly Line[]): string {
    const key = docNumber === null ? words(title).slice(0, 40) || '文件' : numberKey(docNumber);
    return this.#unique(key, lines);
  }

  section(kind: string, title: string, lines: readonly Line[]): string {
    return this.#unique(kind === 'other' ? `other-${words(title).slice(0, 24)}` : kind, lines);
  }

  #unique(key: string, lines: readonly Line[]): string {
    const numbers = new Set(lines.map((line) => line.number));
    const earlier = this.#earlier.find(({ firstLine }) => numbers.has(firstLine));
    return this.#names.take(earlier?.id ?? `${this.#issue}:${key}`);
  }
}

function numberKey(docNumber: string): string {
  const match = /^(.+?)〔(\d{4})〕(\d+)号$/.exec(docNumber);
  return match === null ? words(docNumber) : `${match[1]}-${match[2]}-${match[3]}`;
}
