import type { DocumentView, NoteAnchor } from '../../preload/contract.ts';
import { linkTo } from '../../preload/contract-links.ts';
import { ask } from '../bridge/ask.ts';
import { copyText } from '../marks/copy-text.ts';
import { type QuoteForm, quoteAs } from './quote.ts';

/** Puts selected words with their source on the clipboard; `false` when the system would not have it. */
export async function copyCited(
  form: QuoteForm | 'link',
  document: DocumentView,
  { quote, start: { block } }: NoteAnchor,
): Promise<boolean> {
  if (form === 'link') return copyText(linkTo({ documentId: document.id, block }));
  const { place } = await ask('library.place', { documentId: document.id, block });
  return copyText(quoteAs(form, { document, quote, block, place }));
}
