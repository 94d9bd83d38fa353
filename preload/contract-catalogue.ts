/** What is known of papers and issues whose text is not on this machine. */

/** A document that is known by bibliographic facts only: its text is not on this machine. */
export interface CataloguedDocument {
  /** The id that it will have once its text is imported; `null` for a paper that a gazette only lists. */
  readonly documentId: string | null;
  readonly title: string;
  readonly docNumber: string | null;
  readonly code: string | null;
  readonly issuers: readonly string[];
  readonly section: string | null;
  readonly signedOn: string | null;
  readonly effectiveFrom: string | null;
  readonly expiresOn: string | null;
  readonly page: number | null;
  readonly pageEnd: number | null;
  /** 青禾市人民政府公报 */
  readonly gazette: string;
  /** 2020年第12期 */
  readonly issue: string;
}

/** An issue that is catalogued and not held, for the contents. */
export interface CataloguedIssue {
  readonly id: string;
  readonly title: string;
  readonly year: number | null;
  readonly number: number | null;
  readonly serial: number | null;
  readonly sections: readonly {
    readonly section: string;
    readonly entries: readonly {
      readonly documentId: string;
      readonly shortTitle: string;
      readonly docNumber: string | null;
    }[];
  }[];
}
