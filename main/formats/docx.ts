import { Buffer } from 'node:buffer';
import mammoth from 'mammoth';
import { htmlText } from './html/html-text.ts';
import { refuse, type SourceOutcome, sourceText } from './source-text.ts';

/**
 * Reads a Word file: paragraphs, and tables as rows parted by tabs. Numbers that Word counts by itself are not in the
 * file's text; they stay out rather than be guessed, for the file does not say whether they print as 一、 or 1.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceOutcome> {
  const html = await toHtml(bytes);
  if (html !== null) return sourceText(htmlText(html, { listNumbers: false }), 'docx');
  return refuse(
    'file-not-text',
    '这是 ZIP 压缩文件，里面没有可读的 Word 文档；它不是 .docx，或者已经损坏。',
    'This is a ZIP file without a readable Word document in it: no .docx, or a damaged one.',
  );
}

/** `null` for what is no Word file: the reader says so by an error, in many different words. */
async function toHtml(bytes: Uint8Array): Promise<string | null> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }));
    const { value } = await mammoth.convertToHtml({ buffer }, { convertImage, externalFileAccess: false });
    return value;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
