import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Page, Piece } from './page.ts';
import { readRadicals } from './radicals.ts';
import { readRules } from './rules.ts';

/** The library makes one matrix when it loads, for drawing only; a stand-in spares the native package it would take it from. */
if (!('DOMMatrix' in globalThis)) {
  Object.defineProperty(globalThis, 'DOMMatrix', { value: class {}, configurable: true, writable: true });
}

const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');

const home = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

function folder(name: string): string {
  return join(home, name) + sep;
}

/** Thrown for a file under a password. */
export class PasswordNeeded extends Error {}

/** Thrown for a file that is no PDF, or too damaged to be read. */
export class NotReadable extends Error {}

/**
 * Reads all pages. Nothing runs but this process: no worker file, no network, no scripts of the file; the tables for
 * Chinese fonts come from the package's own folder. Throws {@link PasswordNeeded} or {@link NotReadable}.
 */
export async function readPages(bytes: Uint8Array): Promise<Page[]> {
  const task = pdfjs.getDocument({
    // The library takes the bytes for itself and leaves them empty.
    data: Uint8Array.from(bytes),
    cMapUrl: folder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: folder('standard_fonts'),
    wasmUrl: folder('wasm'),
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  try {
    return await readAll(await task.promise);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if (error.name === 'PasswordException') throw new PasswordNeeded();
    throw new NotReadable(error.message);
  } finally {
    await task.destroy();
  }
}

async function readAll(document: PDFDocumentProxy): Promise<Page[]> {
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    pages.push(await readPage(page));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy): Promise<Page> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces: Piece[] = [];
  for (const item of items) {
    if (!('str' in item) || item.str === '') continue;
    const [, , c = 0, d = 0, e = 0, f = 0]: number[] = pdfjs.Util.transform(transform, item.transform);
    const text = readRadicals(item.str);
    pieces.push({ text, left: e, right: e + item.width, y: f, size: Math.hypot(c, d) });
  }
  const { fnArray, argsArray } = await page.getOperatorList();
  const rules = readRules(fnArray, argsArray, pdfjs.OPS, transform);
  return { number: page.pageNumber, width, height, pieces, rules };
}
