import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Rows } from '../../../../preload/contract-indexes.ts';
import type { ActRow, ActSort, Neighbour, RecordRequest } from '../../../../preload/contract-records.ts';
import { fold } from '../../../search/fold.ts';
import { remembered } from '../../remembered.ts';
import { all } from '../../rows.ts';
import { factPlace, placeColumns, placeOrder, placeShape, placeTables } from '../fact-place.ts';
import { namesakes, tieOf } from './namesakes.ts';
import { successions } from './successions.ts';

const actRow = z
  .object({
    ...placeShape,
    city: z.string(),
    person: z.string(),
    action: z.enum(['任', '免']),
    post: z.string(),
    post_key: z.string(),
    note: z.string().nullable(),
    date: z.string().nullable(),
    dated: z.enum(['document', 'title', 'issue', 'published']).nullable(),
  })
  .transform(({ city, person, action, post, post_key, note, date, dated, ...place }) => ({
    city,
    person,
    action,
    post,
    postKey: post_key,
    note,
    date,
    dated,
    documentId: place.document_id,
    block: place.address,
    at: factPlace(place),
  }));

type StoredAct = z.infer<typeof actRow>;

const order = new Intl.Collator('zh-CN');

/** What acts are sorted by; acts that are equal in it stay as the time goes. */
const compare: Readonly<Record<ActSort, (one: ActRow, other: ActRow) => number>> = {
  person: (one, other) => order.compare(one.person, other.person),
  post: (one, other) => order.compare(one.post, other.post),
  action: (one, other) => order.compare(one.action, other.action),
  date: (one, other) => order.compare(one.date?.date ?? '', other.date?.date ?? ''),
};

/**
 * Appointments and dismissals with who came before and after. All of them are read, for who follows whom is told by the
 * issues together: some thousands in a library of decades.
 */
export function people(db: Database, request: RecordRequest<'indexes.people'>): Rows<ActRow> {
  const words = fold(request.filter).trim();
  const found = acts(db).filter(
    (row) => words === '' || wordsOf(row).some((each) => fold(each).includes(words)),
  );
  const sign = request.descending ? -1 : 1;
  const by = compare[request.sort];
  const sorted = found.toSorted((one, other) => sign * by(one, other));
  return { total: found.length, rows: sorted.slice(request.offset, request.offset + request.limit) };
}

/** Every act of the library, the earliest first; sorting and filtering need them all at every key. */
export const acts: (db: Database) => readonly ActRow[] = remembered(readActs);

function readActs(db: Database): ActRow[] {
  const sql = `
    SELECT ${placeColumns}, city, person, action, post, post_key, note, date, dated
    FROM appointment AS fact ${placeTables}
    ORDER BY date IS NULL, date, ${placeOrder}`;
  const stored = all(db, actRow, sql);
  const neighbours = successions(stored);
  const groups = new Map<StoredAct, { group: readonly StoredAct[]; named: number }>();
  for (const named of namesakes(stored)) {
    for (const group of named)
      for (const act of group) groups.set(act, { group, named: named.flat().length });
  }
  return stored.map((act) => {
    const { group, named } = groups.get(act) ?? { group: [act], named: 1 };
    return asRow(act, neighbours.get(act) ?? [], group, named);
  });
}

function asRow(
  act: StoredAct,
  neighbours: readonly { readonly act: StoredAct; readonly certain: boolean }[],
  group: readonly StoredAct[],
  named: number,
): ActRow {
  const { city, person, action, post, note, date, dated, at } = act;
  return {
    city,
    person,
    action,
    post,
    note,
    date: date === null || dated === null ? null : { date, told: dated },
    neighbours: neighbours.map(({ act: other, certain }): Neighbour => {
      return { person: other.person, certain, date: other.date, at: other.at };
    }),
    tied: group.flatMap((other) => {
      const by = other === act ? null : tieOf(act, other);
      return by === null ? [] : [{ action: other.action, post: other.post, by }];
    }),
    namesakes: named - group.length,
    at,
  };
}

function wordsOf({ city, person, post, neighbours, at: { document } }: ActRow): string[] {
  const others = neighbours.map((neighbour) => neighbour.person);
  return [city, person, post, ...others, document.title, document.docNumber ?? ''];
}
