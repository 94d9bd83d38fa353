import type { Note } from '../../preload/contract.ts';

export const noteOrders = ['newest', 'oldest', 'changed', 'document'] as const;
export type NoteOrder = (typeof noteOrders)[number];

export const noteGroupings = ['none', 'document', 'tag', 'day'] as const;
export type NoteGrouping = (typeof noteGroupings)[number];

/** A line of the page: the head of a group or a note in it. A note with two tags is in two groups. */
export type NoteRow =
  | { readonly kind: 'head'; readonly key: string; readonly of: GroupName; readonly notes: readonly Note[] }
  | { readonly kind: 'note'; readonly key: string; readonly note: Note };

/** `attention`: a person has to look. `none` of tags: notes without. Days are of this machine's clock. */
export type GroupName =
  | { readonly by: 'attention' | 'rest' | 'untagged' }
  | { readonly by: 'document' | 'tag'; readonly name: string }
  | { readonly by: 'day'; readonly at: string };

const compareText = new Intl.Collator('zh', { numeric: true }).compare;

const compare: Readonly<Record<NoteOrder, (one: Note, other: Note) => number>> = {
  newest: (one, other) => byTime(other.createdAt, one.createdAt),
  oldest: (one, other) => byTime(one.createdAt, other.createdAt),
  changed: (one, other) => byTime(other.updatedAt, one.updatedAt),
  document: (one, other) => compareText(one.documentId, other.documentId),
};

/** ISO times of one form stand in the order of their letters. */
function byTime(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** The notes in order and groups; those whose text is not found, or in doubt, always first. */
export function arrangeNotes(
  notes: readonly Note[],
  grouping: NoteGrouping,
  order: NoteOrder,
): readonly NoteRow[] {
  const sorted = notes.toSorted(compare[order]);
  const attention = sorted.filter(needsLook).toSorted((one, other) => rank(one) - rank(other));
  const rest = sorted.filter((note) => !needsLook(note));
  const first = attention.length > 0 ? rowsOf({ by: 'attention' }, attention) : [];
  if (grouping !== 'none')
    return [...first, ...groupsOf(rest, grouping).flatMap(([name, of]) => rowsOf(name, of))];
  if (first.length > 0 && rest.length > 0) return [...first, ...rowsOf({ by: 'rest' }, rest)];
  return [...first, ...rest.map((note) => ({ kind: 'note' as const, key: note.id, note }))];
}

/** Whether the note's words are not found, or in doubt. */
function needsLook({ state }: Note): boolean {
  return state === 'orphaned' || state === 'to-check';
}

function rank({ state }: Note): number {
  return state === 'orphaned' ? 0 : 1;
}

function rowsOf(of: GroupName, notes: readonly Note[]): readonly NoteRow[] {
  const key = JSON.stringify(of);
  return [
    { kind: 'head', key, of, notes },
    ...notes.map((note) => ({ kind: 'note' as const, key: `${key}${note.id}`, note })),
  ];
}

function groupsOf(
  notes: readonly Note[],
  grouping: Exclude<NoteGrouping, 'none'>,
): readonly (readonly [GroupName, readonly Note[]])[] {
  const groups = new Map<string, { readonly name: GroupName; readonly notes: Note[] }>();
  for (const note of notes) {
    for (const [key, name] of namesOf(note, grouping)) {
      const group = groups.get(key) ?? { name, notes: [] };
      group.notes.push(note);
      groups.set(key, group);
    }
  }
  const entries = [...groups.values()];
  // The largest tags first and notes without any last; all else as the notes stand.
  if (grouping === 'tag') entries.sort((one, other) => tagRank(other) - tagRank(one));
  return entries.map((group) => [group.name, group.notes] as const);
}

function tagRank({ name, notes }: { readonly name: GroupName; readonly notes: readonly Note[] }): number {
  return name.by === 'untagged' ? -1 : notes.length;
}

function namesOf(
  note: Note,
  grouping: Exclude<NoteGrouping, 'none'>,
): readonly (readonly [string, GroupName])[] {
  if (grouping === 'document') {
    return [
      [note.documentId, { by: 'document', name: `${note.docNumber ?? ''} ${note.documentTitle}`.trim() }],
    ];
  }
  if (grouping === 'day') {
    const day = new Date(note.createdAt).toDateString();
    return [[day, { by: 'day', at: note.createdAt }]];
  }
  if (note.tags.length === 0) return [['', { by: 'untagged' }]];
  return note.tags.map((tag) => [tag, { by: 'tag', name: tag }] as const);
}
