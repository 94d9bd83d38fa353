/** What the bytes of a file turned out to be. */
export type Decoded =
  | { readonly ok: true; readonly text: string; readonly encoding: string }
  | { readonly ok: false; readonly failure: ImportFailure };

/** Why a file cannot become an issue, as the person is told. */
export interface ImportFailure {
  readonly code: 'file-empty' | 'file-not-text' | 'file-no-gazette';
  readonly zh: string;
  readonly en: string;
}

/** Stands at the end of a text whose file was cut in the middle of its last character. */
export const cutMark = '\ufffd';

/** Reads the bytes as text: byte order marks first, then strict UTF-8, then UTF-16 by its look, then strict GB18030. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return refuse('file-empty', '文件是空的。', 'The file is empty.');
  const format = binaryFormat(bytes);
  if (format !== null) {
    return refuse(
      'file-not-text',
      `这是${format}文件，不是文字稿。请先另存为纯文本（.txt）再导入。`,
      `This is a ${format} file, not a text. Save it as plain text (.txt) first.`,
    );
  }
  for (const encoding of candidates(bytes)) {
    const whole = tryDecode(bytes, encoding);
    const text = whole ?? tryDecode(bytes, encoding, { stream: true });
    if (text === null || !looksLikeText(text)) continue;
    if (text.trim() === '') return refuse('file-empty', '文件里没有文字。', 'The file holds no text.');
    return { ok: true, text: whole ?? text + cutMark, encoding };
  }
  return refuse(
    'file-not-text',
    '无法辨认文件的文字编码，它可能不是文字稿。',
    'The file does not read as text in any known encoding.',
  );
}

function refuse(code: ImportFailure['code'], zh: string, en: string): Decoded {
  return { ok: false, failure: { code, zh, en } };
}

const magics: readonly (readonly [format: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['ZIP/Word', [0x50, 0x4b, 0x03, 0x04]],
  ['ZIP', [0x50, 0x4b, 0x05, 0x06]],
  ['Word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GZIP', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['SQLite', [0x53, 0x51, 0x4c, 0x69]],
];

function binaryFormat(bytes: Uint8Array): string | null {
  const found = magics.find(([, magic]) => magic.every((byte, at) => bytes[at] === byte));
  return found?.[0] ?? null;
}

function candidates(bytes: Uint8Array): string[] {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return ['utf-16le'];
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return ['utf-16be'];
  const sample = bytes.subarray(0, 4096);
  const nulls = sample.filter((byte) => byte === 0).length;
  if (nulls > 0) return nulls * 50 > sample.length ? wideOrder(sample) : ['utf-8', 'gb18030'];
  return ['utf-8', 'gb18030', ...wideOrder(sample)];
}

/** Line ends and ASCII have their zero byte first or last: that tells the order of UTF-16 without a mark. */
function wideOrder(sample: Uint8Array): string[] {
  let even = 0;
  let odd = 0;
  sample.forEach((byte, at) => {
    if (byte !== 0) return;
    if (at % 2 === 0) even++;
    else odd++;
  });
  return odd >= even ? ['utf-16le', 'utf-16be'] : ['utf-16be', 'utf-16le'];
}

/** Strict decoding; with `stream` an incomplete last character is forgiven and left out. */
function tryDecode(bytes: Uint8Array, encoding: string, options?: { stream: boolean }): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, options);
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

/** Rubbish that happens to decode shows itself by control characters and by characters no gazette prints. */
function looksLikeText(text: string): boolean {
  const sample = text.length > 20_000 ? text.slice(0, 20_000) : text;
  let strange = 0;
  for (let at = 0; at < sample.length; at++) if (isStrange(sample.charCodeAt(at))) strange++;
  return strange * 50 <= sample.length;
}

function isStrange(unit: number): boolean {
  if (unit < 0x20) return unit !== 0x09 && unit !== 0x0a && unit !== 0x0c && unit !== 0x0d;
  if (unit >= 0x7f && unit < 0xa0) return true;
  if (unit >= 0xe000 && unit <= 0xf8ff) return true;
  if (unit >= 0xd800 && unit <= 0xdfff) return true;
  return (unit >= 0x0250 && unit < 0x2000 && !(unit >= 0x0370 && unit <= 0x0451)) || unit === 0xfffd;
}
