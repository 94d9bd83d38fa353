import type { IssueFacts } from './parsed-issue.ts';
import { words } from './text/fold.ts';
import { UniqueNames } from './text/unique.ts';

/** Names an issue by what its cover says: 青禾市-2024-6. */
export function issueId(facts: IssueFacts): string {
  const city = facts.title.replace(/[\s　]/g, '').replace(/(?:人民)?政府公报$|公报$/, '') || '未名';
  const number =
    facts.number ?? (facts.serial === null ? null : `总${facts.serial}`) ?? facts.publishedOn ?? '未编号';
  return `${city}-${facts.year ?? '未知年'}-${number}`;
}

/** Gives out the ids of one issue's documents and sections, each only once. */
export class Identifiers {
  readonly #issue: string;
  readonly #names = new UniqueNames();

  constructor(issue: string) {
    this.#issue = issue;
  }

  /** By number where there is one, else by the title's words. */
  document(docNumber: string | null, title: string): string {
    return this.#unique(docNumber === null ? words(title).slice(0, 40) || '文件' : numberKey(docNumber));
  }

  section(kind: string, title: string): string {
    return this.#unique(kind === 'other' ? `other-${words(title).slice(0, 24)}` : kind);
  }

  #unique(key: string): string {
    return this.#names.take(`${this.#issue}:${key}`);
  }
}

function numberKey(docNumber: string): string {
  const match = /^(.+?)〔(\d{4})〕(\d+)号$/.exec(docNumber);
  return match === null ? words(docNumber) : `${match[1]}-${match[2]}-${match[3]}`;
}
