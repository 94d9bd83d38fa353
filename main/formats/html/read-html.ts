import { decode } from '../../gazette/index.ts';
import { type SourceOutcome, sourceText } from '../source-text.ts';
import { htmlText } from './html-text.ts';

/** Reads a saved web page, in the encoding that it declares if its bytes bear that out, else by the look of the bytes. */
export function readHtml(bytes: Uint8Array): SourceOutcome {
  const declared = declaredText(bytes);
  const decoded = declared ?? decode(bytes);
  if (!decoded.ok) return decoded;
  return sourceText(htmlText(decoded.text, { listNumbers: true }), decoded.encoding);
}

interface Declared {
  readonly ok: true;
  readonly text: string;
  readonly encoding: string;
}

function declaredText(bytes: Uint8Array): Declared | null {
  const [first, second] = bytes;
  const marked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || first === 0xef;
  if (marked) return null;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,20})/i.exec(head)?.[1]?.toLowerCase();
  if (label === undefined || label.startsWith('utf-16')) return null;
  // What calls itself gb2312 or gbk is full of signs that only the larger set has.
  const encoding = /^(?:gb2312|gbk|gb_2312-80|x-gbk)$/.test(label) ? 'gb18030' : label;
  try {
    return { ok: true, text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch (error) {
    // An encoding that nobody knows, or bytes that are not in it: the declaration is wrong.
    if (error instanceof RangeError || error instanceof TypeError) return null;
    throw error;
  }
}
