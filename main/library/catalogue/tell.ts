import type { Database } from 'better-sqlite3';
import type { DocumentView, ReferenceRelation, References, TextLink } from '../../../preload/contract.ts';
import { placeOfGazette } from '../../gazette/index.ts';
import { documentById } from '../documents.ts';
import { issueEntry } from '../issues.ts';
import { numberKey, titleKey } from '../names.ts';
import { references } from '../references.ts';
import type { Catalogue } from './catalogue.ts';

/** The document that cites. */
interface Citing {
  readonly id: string;
  readonly signedOn: string | null;
  /** Title of the gazette that it stands in. */
  readonly gazette: string;
}

/** The document, its links to what is not held with what the catalogue knows of it. */
export function tellDocument(catalogue: Catalogue, view: DocumentView): DocumentView {
  const citing = { id: view.id, signedOn: view.signedOn, gazette: view.issue.title };
  return { ...view, links: view.links.map((link) => told(catalogue, citing, link)) };
}

/** The same for the references of a document. */
export function tellReferences(db: Database, catalogue: Catalogue, documentId: string): References {
  const found = references(db, documentId);
  const facts = documentById(db, documentId);
  const gazette = facts === null ? '' : (issueEntry(db, facts.issueId)?.title ?? '');
  const citing = { id: documentId, signedOn: facts?.signedOn ?? null, gazette };
  return { ...found, outgoing: found.outgoing.map((one) => told(catalogue, citing, one)) };
}

interface Citation {
  readonly relation: ReferenceRelation | 'inside';
  readonly target: TextLink['target'];
}

function told<T extends Citation>(catalogue: Catalogue, citing: Citing, citation: T): T {
  const { relation, target } = citation;
  if (target.state !== 'not-held' || relation === 'inside') return citation;
  const place = placeOfGazette(citing.gazette);
  const catalogued = catalogue.find({
    documentId: citing.id,
    relation,
    numberKey: numberKey(target.docNumber, place),
    titleKey: titleKey(target.title),
    sameIssue: null,
    signedOn: citing.signedOn,
    place,
  });
  if (catalogued === null) return citation;
  return { ...citation, target: { ...target, title: target.title ?? catalogued.title, catalogued } };
}
