import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { DocumentLabel, Reference, References, TextLink } from '../../preload/contract.ts';
import { textAt } from './blocks.ts';
import { documentById, labelOf } from './documents.ts';
import { type CitedTarget, citationsNaming, citationsOf, linker, type StoredCitation } from './links.ts';
import { all, json } from './rows.ts';
import { sentenceAround } from './sentence.ts';

const internalRow = z
  .object({ address: z.string(), start: z.number(), end: z.number(), targets: json(z.array(z.string())) })
  .transform(
    ({ address, start, end, targets }): TextLink => ({
      block: address,
      range: [start, end],
      relation: 'inside',
      target: { state: 'inside', blocks: targets },
    }),
  );

/** Every link of a document's text: citations, linked to what the library holds now, and places in the text itself. */
export function textLinks(db: Database, documentId: string): TextLink[] {
  const link = linker(db);
  const citations = citationsOf(db, documentId).map(
    (citation): TextLink => ({
      block: citation.block,
      range: citation.range,
      relation: citation.relation,
      target: link(citation),
    }),
  );
  const sql =
    'SELECT address, start, "end", targets FROM internal_reference WHERE document_id = ? ORDER BY ordinal';
  return [...citations, ...all(db, internalRow, sql, documentId)];
}

/** What a document cites and who cites it, each with its sentence; what it says of itself is left out. */
export function references(db: Database, documentId: string): References {
  const link = linker(db);
  const labels = new Map<string, DocumentLabel | null>();
  const outgoing = citationsOf(db, documentId)
    .map((citation) => ({ citation, target: link(citation) }))
    .filter(({ target }) => !leadsTo(target, documentId));
  const incoming = citationsNaming(db, documentId)
    .map((citation) => ({ citation, target: link(citation) }))
    .filter(({ target }) => leadsTo(target, documentId));

  function labelFor(id: string): DocumentLabel | null {
    const known = labels.get(id);
    if (known !== undefined) return known;
    const facts = documentById(db, id);
    const label = facts === null ? null : labelOf(facts);
    labels.set(id, label);
    return label;
  }

  function described(found: { citation: StoredCitation; target: CitedTarget }): Reference[] {
    const from = labelFor(found.citation.documentId);
    return from === null ? [] : [describe(db, from, found.citation, found.target)];
  }

  return { outgoing: outgoing.flatMap(described), incoming: incoming.flatMap(described) };
}

function leadsTo(target: CitedTarget, documentId: string): boolean {
  return target.state === 'held' && target.documentId === documentId;
}

function describe(
  db: Database,
  from: DocumentLabel,
  { documentId, block, range, relation }: StoredCitation,
  target: CitedTarget,
): Reference {
  const { text, place } = textAt(db, documentId, block) ?? { text: '', place: '' };
  return { relation, from, block, range, place, ...sentenceAround(text, range), target };
}
