import { type RefObject, useEffect, useState } from 'react';
import { openPdf, type Pdf, pictureOf } from './pdf-pages.ts';

interface Opened {
  /** The last that could be opened; it stays until the next one is. */
  readonly pdf: Pdf | null;
  readonly error: unknown;
}

/** The open PDF of these bytes. */
export function usePdf(bytes: Uint8Array | null): Opened {
  const [opened, setOpened] = useState<Opened>({ pdf: null, error: null });
  const { pdf } = opened;
  useEffect(() => {
    if (bytes === null) return;
    let overtaken = false;
    openPdf(bytes).then(
      (opened) => {
        if (overtaken) void opened.loadingTask.destroy();
        else setOpened({ pdf: opened, error: null });
      },
      (error: unknown) => {
        if (!overtaken) setOpened({ pdf: null, error });
      },
    );
    return () => {
      overtaken = true;
    };
  }, [bytes]);
  useEffect(() => () => void pdf?.loadingTask.destroy(), [pdf]);
  return opened;
}

/** Shows a page in a box, as large as it has room; the one before stays until it is drawn. */
export function usePicture(box: RefObject<HTMLElement | null>, pdf: Pdf | null, number: number): void {
  useEffect(() => {
    const { current } = box;
    if (!pdf || !current) return;
    let overtaken = false;
    const { clientWidth: width, clientHeight: height } = current;
    pictureOf(pdf, number, { width, height }).then(
      (canvas) => {
        if (!overtaken) current.replaceChildren(canvas);
      },
      // The PDF was closed in the middle of it, for a newer one.
      (error: unknown) => {
        if (!overtaken) throw error;
      },
    );
    return () => {
      overtaken = true;
    };
  }, [box, pdf, number]);
}
