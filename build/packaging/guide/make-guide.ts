/** Writes 安装说明 as text and, where something can print, as PDF. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { asHtml } from './as-html.ts';
import { asText } from './as-text.ts';
import { printPdf } from './print-pdf.ts';
import { installationSheet, type SheetFacts } from './sheet.ts';

export interface Guide {
  readonly text: string;
  /** `null`: neither Chromium nor Electron is here to print it. */
  readonly pdf: string | null;
}

/** Gives the files that were written into `folder`. */
export async function makeGuide(facts: SheetFacts, folder: string): Promise<Guide> {
  const sheet = installationSheet(facts);
  const text = path.join(folder, '安装说明.txt');
  writeFileSync(text, asText(sheet));
  const printed = await printPdf(asHtml(sheet));
  if (printed === null) return { text, pdf: null };
  const pdf = path.join(folder, '安装说明.pdf');
  writeFileSync(pdf, printed);
  return { text, pdf };
}
