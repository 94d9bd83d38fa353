import type { DocumentView } from '../../preload/contract.ts';
import { linkTo } from '../../preload/contract-links.ts';
import { citationOf } from './citation.ts';

/** The ways to take words along with their source. */
export type QuoteForm = 'text' | 'gbt7714' | 'markdown';

/** Words of a document and where they stand. */
export interface Quotation {
  readonly document: DocumentView;
  /** The words; paragraphs end in `\n`. */
  readonly quote: string;
  /** Address of the block that they begin in. */
  readonly block: string;
  /** That place for people: 第三十九条. */
  readonly place: string;
}

/** Words with their source: title, number, place, gazette, issue and page. In Chinese, as the paper is. */
export function quoteAs(form: QuoteForm, quotation: Quotation): string {
  const { quote, place, document } = quotation;
  if (form === 'markdown') return markdownQuote(quotation);
  const source =
    form === 'text'
      ? `——${titleOf(document)}${placeOf(place)}，${printedIn(document)}`
      : `${citationOf(document).replace(/\.$/, '')}${place === '' ? '' : `，${place}`}.`;
  return `“${quote}”\n${source}`;
}

/** A quotation block; the title is a link that opens the place in the reader. */
function markdownQuote({ document, quote, block, place }: Quotation): string {
  const link = linkTo({ documentId: document.id, block });
  const title = `[《${literal(document.title)}》](${link})`;
  const number = document.docNumber === null ? '' : literal(`（${document.docNumber}）`);
  const source = `—— ${title}${number}${literal(placeOf(place))}，${literal(printedIn(document))}`;
  const lines = quote.split('\n').flatMap((line) => [literal(line), '']);
  return [...lines, source].map((line) => `> ${line}`.trimEnd()).join('\n');
}

/** Signs that Markdown would read as its own. */
function literal(text: string): string {
  return text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');
}

function titleOf({ title, docNumber }: DocumentView): string {
  return `《${title}》${docNumber === null ? '' : `（${docNumber}）`}`;
}

function placeOf(place: string): string {
  return place === '' ? '' : `，${place}`;
}

/** 青禾市人民政府公报2024年第6期第12—15页 */
export function printedIn({
  issue,
  page,
  pageEnd,
}: Pick<DocumentView, 'issue' | 'page' | 'pageEnd'>): string {
  const year = issue.year === null ? '' : `${issue.year}年`;
  const number = issue.number === null ? '' : `第${issue.number}期`;
  const last = pageEnd === null || pageEnd === page ? '' : `—${pageEnd}`;
  return `${issue.title}${year}${number}${page === null ? '' : `第${page}${last}页`}`;
}
