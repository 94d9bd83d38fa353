/** What a file is, told by its bytes first and by its name only where the bytes say nothing. */
export type Format = 'text' | 'markdown' | 'html' | 'pdf' | 'zip' | 'ole' | 'rtf';

/** The name ends that a person may choose and that a folder is searched for, without the dot. */
export const extensions = ['txt', 'pdf', 'docx', 'html', 'htm', 'md'] as const;

/** The format of a file. A name that promises `pdf` or `docx` without bytes to match is decided by the reader of text. */
export function detect(bytes: Uint8Array, fileName: string): Format {
  const head = opening(bytes);
  const name = fileName.toLowerCase();
  if (head.startsWith('%PDF-') || (name.endsWith('.pdf') && head.includes('%PDF-'))) return 'pdf';
  if (head.startsWith('PK\u0003\u0004')) return 'zip';
  if (head.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'ole';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (isPage(head)) return 'html';
  if (/\.x?html?$/.test(name)) return 'html';
  return /\.(?:md|markdown)$/.test(name) ? 'markdown' : 'text';
}

/** The first bytes as Latin-1, without byte order mark, zero bytes of UTF-16 and white space in front. */
function opening(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  return head.replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
}

function isPage(head: string): boolean {
  const plain = head.replaceAll('\0', '').replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
  return /^<(?:!doctype\s+html|html|head|body|meta)[\s>]/i.test(plain);
}
