import type { CataloguedDocument, CataloguedIssue } from '../../../preload/contract-catalogue.ts';
import { placeOfGazette } from '../../gazette/index.ts';
import { issueName } from '../documents.ts';
import { type Cited, type Holder, meant } from '../graph/certain.ts';
import { numberKey, titleKey } from '../names.ts';
import { sectionNames } from '../section-names.ts';
import { shortTitle } from '../short-title.ts';
import type { CatalogueEntry, CatalogueRecord } from './record.ts';

/** Papers that are known as bibliographic facts, whether or not their text is held. */
export interface Catalogue {
  /** Issues that are not among `held`, newest first. */
  issuesBeside(held: ReadonlySet<string>): CataloguedIssue[];
  /** `null` when no record names it. */
  document(documentId: string): CataloguedDocument | null;
  /** What a citation means, by the rules that also link it; `null` when that is not certain. */
  find(cited: Cited): CataloguedDocument | null;
}

interface Known {
  readonly record: CatalogueRecord;
  readonly entry: CatalogueEntry;
  readonly holder: Holder;
}

export function catalogueOf(records: readonly CatalogueRecord[]): Catalogue {
  const all = records.flatMap((record) => record.entries.map((entry, at) => knownOf(record, entry, at)));
  const byId = new Map(all.map((known) => [known.holder.id, known]));
  const byName = Map.groupBy(
    all.flatMap((known) => known.holder.names.map((name) => ({ name, holder: known.holder }))),
    ({ name }) => name,
  );
  const named = (key: string | null): Holder[] =>
    (key === null ? [] : (byName.get(key) ?? [])).map(({ holder }) => holder);
  const newestFirst = records.toSorted(
    (one, other) =>
      (other.issue.year ?? 0) - (one.issue.year ?? 0) || (other.issue.number ?? 0) - (one.issue.number ?? 0),
  );
  return {
    issuesBeside: (held) => newestFirst.filter(({ issue }) => !held.has(issue.id)).map(issueOf),
    document: (documentId) => documentOf(byId.get(documentId)),
    find(cited) {
      const holder = meant(cited, named(cited.numberKey), named(cited.titleKey), null);
      return holder === null ? null : documentOf(byId.get(holder.id));
    },
  };
}

function knownOf(record: CatalogueRecord, entry: CatalogueEntry, at: number): Known {
  const place = placeOfGazette(record.issue.title);
  const number = numberKey(entry.docNumber, place);
  const cited = entry.form === 'document' || entry.form === 'listed';
  const names = cited ? [number, ...[entry.title, ...entry.texts].map(titleKey)] : [];
  const holder: Holder = {
    id: entry.id ?? `${record.issue.id}:listed-${at}`,
    names: [...new Set(names.filter((name) => name !== null))],
    numberKey: number,
    signedOn: entry.signedOn,
    place,
  };
  return { record, entry, holder };
}

function issueOf({ issue, entries }: CatalogueRecord): CataloguedIssue {
  const printed = entries.flatMap((entry) => (entry.id === null ? [] : [{ ...entry, id: entry.id }]));
  const sections = Map.groupBy(printed, ({ section, form }) => section ?? sectionNames[form]);
  return {
    id: issue.id,
    title: issue.title,
    year: issue.year,
    number: issue.number,
    serial: issue.serial,
    sections: [...sections].map(([section, members]) => ({
      section,
      entries: members.map(({ id, title, issuers, docNumber }) => ({
        documentId: id,
        shortTitle: shortTitle(title, issuers),
        docNumber,
      })),
    })),
  };
}

function documentOf(known: Known | undefined): CataloguedDocument | null {
  if (known === undefined) return null;
  const { issue } = known.record;
  const { id, title, docNumber, code, issuers, section, signedOn, effectiveFrom, expiresOn, page, pageEnd } =
    known.entry;
  return {
    documentId: id,
    title,
    docNumber,
    code,
    issuers,
    section,
    signedOn,
    effectiveFrom,
    expiresOn,
    page,
    pageEnd,
    gazette: issue.title,
    issue: issueName(issue.year, issue.number),
  };
}
