/** The origin that the reader's own pages have; see main/app/scheme.ts. */
export const readerOrigin = 'app://reader';

/** What is asked of a frame to tell whether it is ours. */
export interface SenderFrame {
  readonly url: string;
  /** `null` for the main frame of a window. */
  readonly parent: unknown;
}

/** Whether a message comes from the main frame of a page of the reader; a frame that is gone (`null`) is refused. */
export function isOwnFrame(frame: SenderFrame | null): boolean {
  return frame !== null && frame.parent === null && frame.url.startsWith(`${readerOrigin}/`);
}
