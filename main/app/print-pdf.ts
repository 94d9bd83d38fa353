import type { BrowserWindow } from 'electron';
import type { Outcome, Response } from '../../preload/contract.ts';
import { saveFile } from './save-file.ts';

/** Makes a PDF of what the window prints and asks where to write it. Fails with `cancelled`, `read-only` or `disk-full`. */
export async function printPdf(
  window: BrowserWindow,
  suggestedName: string,
): Promise<Outcome<Response<'print.pdf'>>> {
  const pdf = await window.webContents.printToPDF({
    // Size, margins and page numbers are those of the sheet's own style.
    preferCSSPageSize: true,
    printBackground: true,
    // Headings for who hears the paper read, and as an outline beside it.
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return await saveFile(window, suggestedName, pdf);
}
