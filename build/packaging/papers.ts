/** What goes with the files: what they are made of, how to install them, their checksums. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { writeChecksums } from './checksums.ts';
import { makeGuide } from './guide/make-guide.ts';
import type { SheetFacts } from './guide/sheet.ts';
import { electronRelease } from './pack.ts';
import { partsOfProgram } from './parts/parts-of-program.ts';
import { product } from './product.ts';
import { billOfMaterials } from './sbom/bill-of-materials.ts';
import type { NotMade } from './summary.ts';

function sqliteVersion(): string {
  const db = new Database(':memory:');
  try {
    return String(db.prepare('SELECT sqlite_version()').pluck().get());
  } finally {
    db.close();
  }
}

const noPrinter = {
  zh: '没有能打印的程序（Chromium 或 Electron），只做了文字版',
  en: 'nothing here can print it (neither Chromium nor Electron); there is the text only',
};

/** Writes them into `folder`; `archive` is the app.asar of any machine, all hold the same parts. Gives what is missing. */
export async function writePapers(folder: string, archive: string, facts: SheetFacts): Promise<NotMade[]> {
  const bill = billOfMaterials({
    version: facts.version,
    electronVersion: electronRelease().version,
    sqliteVersion: sqliteVersion(),
    parts: partsOfProgram(archive),
    made: new Date(),
  });
  writeFileSync(path.join(folder, `${product.slug}-${facts.version}-sbom.cdx.json`), bill);
  const { pdf } = await makeGuide(facts, folder);
  await writeChecksums(folder);
  return pdf === null ? [{ what: '安装说明.pdf', why: [noPrinter] }] : [];
}
