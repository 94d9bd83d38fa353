import { refuse, type SourceOutcome, sourceText } from '../source-text.ts';
import { takeAligned } from './aligned.ts';
import { readFlow } from './flow.ts';
import { dropFurniture } from './furniture.ts';
import { NotReadable, PasswordNeeded, readPages } from './open-pdf.ts';
import type { Page } from './page.ts';
import { writeLines } from './paragraphs.ts';

/** Fewer characters on a page, on average, are stamps and page numbers over pictures of pages. */
const fewestPerPage = 10;

/** Reads a PDF with a text layer. Fails with `file-encrypted`, `file-not-text` (damaged) or `file-no-text-layer`. */
export async function readPdf(bytes: Uint8Array): Promise<SourceOutcome> {
  const opened = await openPages(bytes);
  if ('ok' in opened) return opened;
  const pages = dropFurniture(opened);
  const characters = textOf(pages);
  if (characters.length < fewestPerPage * pages.length) {
    return refuse(
      'file-no-text-layer',
      '这个 PDF 是扫描件，里面只有图片、没有文字，读不了。请先用文字识别（OCR）软件转成带文字的 PDF 或 Word 再导入。',
      'This PDF is a scan: pictures without text. Run it through text recognition (OCR) first.',
    );
  }
  if (unknown(characters) * 3 > characters.length) {
    return refuse(
      'file-no-text-layer',
      '这个 PDF 没有写明它的字是什么字，读出来是乱码。请向印制单位要 Word 稿，或用文字识别（OCR）软件重做。',
      'This PDF does not say which characters its glyphs are. Ask for the Word file, or run text recognition (OCR).',
    );
  }
  const { text, pages: numbers } = writeLines(takeAligned(readFlow(pages)));
  return sourceText(text.join('\n'), 'pdf', numbers);
}

async function openPages(bytes: Uint8Array): Promise<Page[] | Extract<SourceOutcome, { ok: false }>> {
  try {
    return await readPages(bytes);
  } catch (error) {
    if (error instanceof PasswordNeeded) {
      return refuse(
        'file-encrypted',
        '这个 PDF 加了密码，读不了。请先取消密码再导入。',
        'This PDF is protected by a password. Remove the password first.',
      );
    }
    if (error instanceof NotReadable) {
      return refuse(
        'file-not-text',
        '这个 PDF 已损坏或不完整，读不了。请重新取得原文件。',
        'This PDF is damaged or incomplete and cannot be read.',
      );
    }
    throw error;
  }
}

function textOf(pages: readonly Page[]): string {
  return pages.flatMap(({ pieces }) => pieces.map(({ text }) => text.replace(/\s/g, ''))).join('');
}

/** Signs of private use, controls and replacement characters: glyphs that the file gives no character for. */
function unknown(text: string): number {
  return text.match(/[\p{Co}\p{Cc}\ufffd]/gu)?.length ?? 0;
}
