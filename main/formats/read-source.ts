import { decode } from '../gazette/index.ts';
import { detect } from './detect.ts';
import { refuse, type SourceOutcome, sourceText } from './source-text.ts';

/**
 * The one door for files: their bytes and name in, their text out. Fails with `file-empty`, `file-not-text` (no text,
 * damaged, or of a format that has to be saved as another first), `file-no-text-layer` (scanned pages) or
 * `file-encrypted`. Readers of formats other than text are loaded when a file asks for them: text stays quick.
 */
export async function readSource(bytes: Uint8Array, fileName: string): Promise<SourceOutcome> {
  switch (detect(bytes, fileName)) {
    case 'pdf':
      return (await import('./pdf/read-pdf.ts')).readPdf(bytes);
    case 'zip':
      return (await import('./docx.ts')).readDocx(bytes);
    case 'html':
      return (await import('./html/read-html.ts')).readHtml(bytes);
    case 'markdown':
      return (await import('./markdown.ts')).readMarkdown(bytes);
    case 'ole':
      return refuseOle(bytes);
    case 'rtf':
      return saveAsDocx('RTF');
    case 'text':
      return readText(bytes, fileName);
  }
}

function readText(bytes: Uint8Array, fileName: string): SourceOutcome {
  const decoded = decode(bytes);
  if (decoded.ok) return sourceText(decoded.text, decoded.encoding);
  const promised = /\.(pdf|docx)$/i.exec(fileName)?.[1]?.toUpperCase();
  if (promised === undefined || decoded.failure.code === 'file-empty') return decoded;
  return refuse(
    'file-not-text',
    `文件名写的是 ${promised}，内容却不是，文件可能已损坏。请重新取得原文件。`,
    `The name says ${promised}, the content does not; the file may be damaged.`,
  );
}

/** Word of before 2007, WPS, and any Office file under a password come in the same container. */
function refuseOle(bytes: Uint8Array): SourceOutcome {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 1 << 20)).replaceAll('\0', '');
  if (!names.includes('EncryptedPackage')) return saveAsDocx('旧版 Word（.doc）');
  return refuse(
    'file-encrypted',
    '这个 Word 文件加了密码，读不了。请先取消密码再导入。',
    'This Word file is protected by a password. Remove the password first.',
  );
}

function saveAsDocx(format: string): SourceOutcome {
  return refuse(
    'file-not-text',
    `这是${format}文件，读不了。请在 Word 或 WPS 里另存为 .docx 再导入。`,
    'This is an older word processor file. Save it as .docx first.',
  );
}
