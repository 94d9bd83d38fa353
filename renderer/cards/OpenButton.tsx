import { useQuery } from '@tanstack/react-query';
import { type OpenRequest, useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import '../ui/controls.css';
import { passageAt } from './passage.ts';
import type { CardSubject } from './subject.ts';
import { cardsText } from './text.ts';

/** Opens what a card tells of as a whole; of several passages each has a button of its own. */
export function OpenButton({ subject }: { readonly subject: CardSubject }) {
  const text = useText(cardsText);
  if (subject.kind === 'not-held') {
    const known = subject.catalogued?.documentId ?? null;
    return known === null ? null : <Open request={{ documentId: known }} name={text.openRecord} primary />;
  }
  const { documentId } = subject;
  if (subject.kind === 'document') return <Open request={{ documentId }} name={text.open} primary />;
  const [only, ...others] = subject.addresses;
  if (only === undefined || others.length > 0) return null;
  return <OpenPassage documentId={documentId} address={only} primary />;
}

interface OpenPassageProps {
  readonly documentId: string;
  readonly address: string;
  readonly primary?: boolean;
}

/** Opens an article, section or attachment; says its name once that is known. */
export function OpenPassage({ documentId, address, primary = false }: OpenPassageProps) {
  const text = useText(cardsText);
  const { data: document } = useQuery(libraryQueries.document(documentId));
  // An attachment is opened at its title.
  const block = (document && passageAt(document, address)?.address) ?? address;
  const { data } = useQuery({ ...libraryQueries.place(documentId, block), enabled: document !== undefined });
  const name = data ? text.openPlace(data.place) : text.open;
  return <Open request={{ documentId, block }} name={name} primary={primary} />;
}

interface OpenProps {
  readonly request: OpenRequest;
  readonly name: string;
  readonly primary: boolean;
}

function Open({ request, name, primary }: OpenProps) {
  const open = useNavigation((state) => state.open);
  return (
    <button
      type="button"
      className={primary ? 'btn small primary' : 'btn small'}
      onClick={() => open(request)}
    >
      {name}
    </button>
  );
}
