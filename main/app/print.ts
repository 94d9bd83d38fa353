/** What the window has laid out for paper, as a PDF or to a printer. */
import type { BrowserWindow, WebContentsPrintOptions } from 'electron';
import type { Outcome, Request, Response } from '../../preload/contract.ts';
import { fail, ok } from '../library/outcome.ts';
import { saveFile } from './save-file.ts';

/** The pages as a PDF of the sizes that the page's style sheets give, with bookmarks and tags for screen readers. */
async function makePdf({ webContents }: BrowserWindow): Promise<Outcome<Uint8Array>> {
  try {
    const pdf = await webContents.printToPDF({
      // Sizes, margins and page numbers are those of the pages' own style.
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return ok(new Uint8Array(pdf));
  } catch (error) {
    return fail(
      'print-failed',
      `没有排成页面（${messageOf(error)}）。请关掉一些别的程序，再试一次。`,
      `The pages could not be made (${messageOf(error)}). Close some other programs and try again.`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

export async function previewPages(window: BrowserWindow): Promise<Outcome<Response<'print.preview'>>> {
  const made = await makePdf(window);
  return made.ok ? ok({ pdf: made.value }) : made;
}

export async function savePdf(
  window: BrowserWindow,
  { suggestedName }: Request<'print.pdf'>,
): Promise<Outcome<Response<'print.pdf'>>> {
  const made = await makePdf(window);
  return made.ok ? await saveFile(window, suggestedName, made.value) : made;
}

/** As the system's own dialog has it, but for the paper. */
const options: WebContentsPrintOptions = { silent: false, printBackground: true, pageSize: 'A4' };

export async function printPages({ webContents }: BrowserWindow): Promise<Outcome<Response<'print.paper'>>> {
  const printers = await webContents.getPrintersAsync();
  if (printers.length === 0) return noPrinter;
  const { printed, reason } = await new Promise<{ printed: boolean; reason: string }>((resolve) => {
    webContents.print(options, (printed, reason) => resolve({ printed, reason }));
  });
  if (printed) return ok({});
  if (/cancel/i.test(reason)) return fail('cancelled', '没有打印。', 'Nothing was printed.');
  return fail(
    'print-failed',
    `没有打印成（${reason}）。请看看打印机是不是开着、有没有纸，再试一次；也可以存为PDF。`,
    `This was not printed (${reason}). See whether the printer is on and has paper, and try again, or save a PDF.`,
  );
}

const noPrinter = fail(
  'no-printer',
  '这台电脑没有装打印机。可以先存为PDF，拷到有打印机的电脑上打印。',
  'This computer has no printer. Save a PDF instead, and print it on a computer that has one.',
);
