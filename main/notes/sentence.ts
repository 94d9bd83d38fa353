/** What a person is told. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}
