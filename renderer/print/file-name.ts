import type { DocumentView } from '../../preload/contract.ts';

/** Characters that no system minds. */
const longest = 60;

/** What a PDF of a document is called: its number and short title, without what file systems refuse. */
export function pdfName({ docNumber, shortTitle }: Pick<DocumentView, 'docNumber' | 'shortTitle'>): string {
  const words = [docNumber, shortTitle].filter((part) => part !== null && part !== '').join(' ');
  const plain = words
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return `${[...plain].slice(0, longest).join('').trim().replace(/\.+$/, '') || '公报'}.pdf`;
}
