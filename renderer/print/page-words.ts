/** What stands at the head and at the foot of a paper. In Chinese, like the paper itself. */
import type { DocumentView } from '../../preload/contract.ts';
import type { Validity } from '../../preload/contract-validity.ts';
import { printedIn } from '../citing/quote.ts';
import { dayText } from '../i18n/day.ts';
import { validityText } from '../validity/text.ts';

/**
 * The lines at the foot of each page: number, gazette, issue and pages; then the state with the day for which it was derived.
 * @param validity `null` for what is no official document, or where the state could not be derived
 */
export function sourceLines(document: DocumentView, validity: Validity | null, excerpt: boolean): string[] {
  const named = document.docNumber ?? document.shortTitle;
  const source = `${excerpt ? '节选自' : ''}${named}　${printedIn(document)}`;
  if (validity === null) return [source];
  const { states, printed } = validityText.zh;
  return [source, printed(states[validity.state], dayText(validity.on, 'zh-CN'))];
}

export interface Head {
  readonly title: string;
  readonly number: string | null;
}

/** 青禾市人民政府令, 第52号 */
const decree = /^(.+令)(第.+号)$/u;

/**
 * Title and number. A decree (令) is headed by its own name and number, as decrees are, where the title of what it issues
 * stands at the head of that text.
 * @param titles the titles of the parts that are printed
 */
export function headOf(
  { title, docNumber }: Pick<DocumentView, 'title' | 'docNumber'>,
  titles: readonly (string | null)[],
): Head {
  const [, name, number] = decree.exec(docNumber ?? '') ?? [];
  if (name !== undefined && number !== undefined && titles.includes(title)) return { title: name, number };
  return { title, number: docNumber };
}
