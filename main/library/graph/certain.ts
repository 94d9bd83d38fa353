import type { Relation } from '../../gazette/parsed-issue.ts';

/** What decides which document a citation means. Keys are those of `names.ts`. */
export interface Cited {
  /** The document that cites. */
  readonly documentId: string;
  readonly relation: Relation | 'lists';
  readonly numberKey: string | null;
  readonly titleKey: string | null;
  /** What the importer found in the same issue. */
  readonly sameIssue: string | null;
  /** When the citing document was signed. */
  readonly signedOn: string | null;
  /** Whose gazette it stands in. */
  readonly place: string;
}

/** A document held that a citation may mean. */
export interface Holder {
  readonly id: string;
  /** Every key that it answers to. */
  readonly names: readonly string[];
  readonly numberKey: string | null;
  readonly signedOn: string | null;
  readonly place: string;
}

/**
 * The document that a citation means, by the documents that answer to its number, those that answer to its title, and the
 * one found in its issue. Only what is certain: the number is held and unique; or, where no other number is named, the
 * exact title is, in a document that was not signed later and (for repeals and amendments) is not the citing one; or the
 * importer found the one meant in the same issue. Another place's gazette counts only where the title fits as well.
 */
export function meant(
  cited: Cited,
  byNumber: readonly Holder[],
  byTitle: readonly Holder[],
  found: Holder | null,
): Holder | null {
  if (cited.relation === 'self' && found !== null) return found;
  const numbered = byNumber.filter((holder) => isNear(cited, holder) || titlesFit(cited, holder));
  const titled = tellsOne(cited.titleKey) ? byTitle.filter((holder) => mayBe(cited, holder)) : [];
  const possible = numbered.length > 0 ? numbered : titled;
  const [only] = possible.length === 1 ? possible : narrowed(possible, byTitle);
  return only ?? (found !== null && mayBe(cited, found) ? found : null);
}

/** Shorter titles (《规划》, 《实施方案》) are borne by too many papers to name one. */
const shortestTitle = '《》'.length + 6;

function tellsOne(titleKey: string | null): boolean {
  return titleKey !== null && titleKey.length >= shortestTitle;
}

/** Of several that bear the same number, the one that has the cited title as well. */
function narrowed(possible: readonly Holder[], titled: readonly Holder[]): readonly Holder[] {
  const both = possible.filter((holder) => titled.some(({ id }) => id === holder.id));
  return both.length === 1 ? both : [];
}

function mayBe(cited: Cited, holder: Holder): boolean {
  const changes = cited.relation === 'repeals' || cited.relation === 'amends';
  if (changes && holder.id === cited.documentId) return false;
  if (cited.signedOn !== null && holder.signedOn !== null && holder.signedOn > cited.signedOn) return false;
  if (!isNear(cited, holder) && !namesPlace(cited, holder)) return false;
  return numbersAgree(cited.numberKey, holder.numberKey);
}

function isNear(cited: Cited, holder: Holder): boolean {
  return cited.place === holder.place;
}

const national = /^(?:中华人民共和国|国务院|中华人民共和国国务院)$/;

/** Far away, a title names a paper only where it names the place too; the nation's papers need not. */
function namesPlace({ titleKey }: Cited, { place }: Holder): boolean {
  return national.test(place) || (place !== '' && titleKey?.includes(place) === true);
}

/** Two places may use the same letters: there the titles, as far as they are printed, have to be about one thing. */
function titlesFit({ titleKey }: Cited, { names }: Holder): boolean {
  if (titleKey === null) return true;
  const cited = titleKey.slice(1, -1);
  const titles = names.filter((name) => name.startsWith('《')).map((name) => name.slice(1, -1));
  return titles.some((title) => title.includes(cited) || cited.includes(title));
}

/** 省政府令第86号 and 江澜省政府令第86号 may be one, two different 文号 never are. */
function numbersAgree(cited: string | null, held: string | null): boolean {
  if (cited === null || cited === held) return true;
  const order = /[省市县区州旗盟]政府令(?:\d+年)?\d+$/.exec(cited)?.[0];
  return order !== undefined && order === cited && held?.endsWith(order) === true;
}
