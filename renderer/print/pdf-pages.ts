/** Draws pages of a PDF. Loaded with the dialog and not before: the library is larger than the rest of the window. */
import * as pdfjs from 'pdfjs-dist';
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';

/** An open PDF. */
export type Pdf = pdfjs.PDFDocumentProxy;

let worker: pdfjs.PDFWorker | null = null;

/** Opens a PDF of these bytes, which are left as they are. Rejects when they are none. */
export async function openPdf(bytes: Uint8Array): Promise<Pdf> {
  worker ??= pdfjs.PDFWorker.create({ port: new PdfWorker() });
  return await pdfjs.getDocument({ data: Uint8Array.from(bytes), worker, isEvalSupported: false }).promise;
}

/** A page as a picture that fits into this box of CSS pixels, sharp on this screen. */
export async function pictureOf(
  pdf: Pdf,
  number: number,
  box: { readonly width: number; readonly height: number },
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(box.width / width, box.height / height);
  const viewport = page.getViewport({ scale: scale * window.devicePixelRatio });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  canvas.style.width = `${Math.round(width * scale)}px`;
  await page.render({ canvas, viewport }).promise;
  page.cleanup();
  return canvas;
}
