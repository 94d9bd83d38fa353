/** What the library tells of documents: an issue's contents, a document with its links, references from and to it. */
import type { ParsedDocument, ParsedSection, Relation } from '../main/gazette/parsed-issue.ts';
import type { CataloguedDocument } from './contract-catalogue.ts';
import type { IssueEntry } from './contract-issues.ts';
import type { DocumentLabel, Range, SaidSentence } from './contract-places.ts';

/** One 栏目 of an issue's contents. */
export interface ContentsSection {
  readonly section: string;
  /** Whether the issue's printed table of contents lists it; front matter and the like stand last and are not listed. */
  readonly listed: boolean;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** `null` when the contents name something that the issue's text does not hold. */
  readonly documentId: string | null;
  readonly kind: 'document' | ParsedSection['kind'];
  readonly title: string;
  /** The title without its issuer and 关于…的通知, for narrow lists. */
  readonly shortTitle: string;
  readonly docNumber: string | null;
  readonly page: number | null;
}

/** Why a document names another: what the importer reads in the sentence, or that 发文目录 lists it. */
export type ReferenceRelation = Relation | 'lists';

/** What a link in the text leads to. */
export type LinkTarget =
  | {
      readonly state: 'held';
      readonly documentId: string;
      readonly title: string;
      readonly docNumber: string | null;
      /** The article, section or attached text (`part-N`) that is meant; `null` for the document as a whole. */
      readonly block: string | null;
    }
  | { readonly state: 'inside'; readonly blocks: readonly string[] }
  | {
      readonly state: 'not-held';
      readonly title: string | null;
      readonly docNumber: string | null;
      /** What the number's letters say about the issuer (“浙江省政府办公厅发文”), `null` when they say nothing. */
      readonly hint: string | null;
      /** What the catalogue knows of it. */
      readonly catalogued: CataloguedDocument | null;
    };

export interface TextLink {
  readonly block: string;
  readonly range: Range;
  readonly relation: ReferenceRelation | 'inside';
  readonly target: LinkTarget;
}

/** What a document is to the reader as to the importer. */
type ReadFacts = Pick<
  ParsedDocument,
  | 'id'
  | 'kind'
  | 'section'
  | 'title'
  | 'docNumber'
  | 'code'
  | 'issuers'
  | 'recipients'
  | 'signedOn'
  | 'effectiveFrom'
  | 'expiresOn'
  | 'page'
  | 'pageEnd'
  | 'parts'
  | 'blocks'
>;

export interface DocumentView extends ReadFacts {
  readonly issue: IssueEntry;
  /** `document` for official papers, else the kind of section. */
  readonly form: 'document' | ParsedSection['kind'];
  readonly shortTitle: string;
  readonly lines: readonly [first: number, last: number];
  readonly links: readonly TextLink[];
  readonly previousId: string | null;
  readonly nextId: string | null;
}

/** A reference with the sentence it comes from, in which its own words count. */
export interface Reference extends SaidSentence {
  readonly relation: ReferenceRelation;
  readonly target: Exclude<LinkTarget, { state: 'inside' }>;
}

export interface References {
  /** In order of appearance; of what a document says of itself only the text that it issues (`self`). */
  readonly outgoing: readonly Reference[];
  readonly incoming: readonly Reference[];
  /** What the document says of places in itself, in order of appearance. */
  readonly inner: readonly InnerReference[];
}

/** A reference of a document to articles, sections or attachments of its own. */
export interface InnerReference extends Pick<Reference, 'block' | 'range' | 'place' | 'sentence' | 'mark'> {
  /** Addresses in the same document. */
  readonly targets: readonly string[];
}

export interface JumpTarget extends DocumentLabel {
  readonly block: string | null;
  /** Matched stretches of `title`. */
  readonly titleMarks: readonly Range[];
}
