import type { DocumentView } from '../../preload/contract.ts';
import type { PrintForm } from './page-rules.ts';

/** Characters that no system minds. */
const longest = 60;

/**
 * What a PDF of a document is called: its number and short title, without what file systems refuse; behind them, that it is
 * a passage or set large.
 */
export function pdfName(
  { docNumber, shortTitle }: Pick<DocumentView, 'docNumber' | 'shortTitle'>,
  excerpt: boolean,
  form: PrintForm,
): string {
  const words = [docNumber, shortTitle].filter((part) => part !== null && part !== '').join(' ');
  const plain = words
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const name = [...plain].slice(0, longest).join('').trim().replace(/\.+$/, '') || '公报';
  return `${name}${excerpt ? '（节选）' : ''}${form === 'notice' ? '（大字）' : ''}.pdf`;
}
