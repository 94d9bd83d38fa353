/** A file of a site. */
export interface SiteFile {
  /** From the site's folder, with `/`; small ASCII letters, digits, `-`, `/` and `.` only. */
  readonly path: string;
  readonly content: string;
}
