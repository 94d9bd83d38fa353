import type { FieldName, QueryPart } from '../../preload/contract.ts';

/** What one can add to a query without knowing its language. */
export const conditionKinds = [
  'title',
  'number',
  'issuer',
  'section',
  'date',
  'state',
  'note',
  'without',
  'phrase',
  'either',
] as const satisfies readonly (FieldName | 'without' | 'phrase' | 'either')[];

export type ConditionKind = (typeof conditionKinds)[number];

const fieldWords: Readonly<Record<FieldName, string>> = {
  title: '标题',
  number: '文号',
  issuer: '机关',
  section: '栏目',
  date: '日期',
  state: '状态',
  note: '批注',
};

/** A condition in the query language, `null` while nothing is filled in. */
export function conditionText(kind: ConditionKind, value: string): string | null {
  const said = value.replaceAll(/["“”]/g, ' ').replaceAll(/\s+/g, ' ').trim();
  if (said === '') return null;
  switch (kind) {
    case 'phrase':
      return `“${said}”`;
    case 'without':
      return `-${quoted(said)}`;
    case 'either':
      return said.split(' ').join(' 或 ');
    default:
      return `${fieldWords[kind]}:${quoted(said)}`;
  }
}

/** A span of days, open where nothing is filled in: 2020-12..2021-03, ..2021. */
export function dateSpanText(from: string, to: string): string {
  const [first, last] = [from.trim(), to.trim()];
  if (first === '' && last === '') return '';
  return first === last ? first : `${first}..${last}`;
}

function quoted(words: string): string {
  return words.includes(' ') ? `“${words}”` : words;
}

export function withCondition(query: string, condition: string): string {
  return `${query.trim()} ${condition}`.trim();
}

/**
 * The query without a part of it. The part was read in `read`; where the query has changed since, the same words are looked
 * for elsewhere in it.
 */
export function withoutPart(query: string, read: string, part: Pick<QueryPart, 'range'>): string {
  const written = partQuery(read, part);
  const [at] = part.range;
  const start = query.startsWith(written, at) ? at : query.indexOf(written);
  if (start < 0) return query;
  return `${query.slice(0, start)} ${query.slice(start + written.length)}`.replaceAll(/\s+/g, ' ').trim();
}

/** The part as a query of its own. */
export function partQuery(query: string, { range: [start, end] }: Pick<QueryPart, 'range'>): string {
  return query.slice(start, end);
}

/** Whether a part says what must stand in the text, and not what document it must be. */
export function isWords({ kind, without }: QueryPart): boolean {
  return !without && (kind === 'word' || kind === 'phrase' || kind === 'either');
}
