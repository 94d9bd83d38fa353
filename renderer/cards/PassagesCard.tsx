import { useQuery } from '@tanstack/react-query';
import type { DocumentView } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { useText } from '../i18n/use-text.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { OpenPassage } from './OpenButton.tsx';
import { PassageBlock } from './PassageBlock.tsx';
import { passageAt } from './passage.ts';
import { cardsText } from './text.ts';

interface PassagesCardProps {
  readonly documentId: string;
  readonly addresses: readonly string[];
}

/** Articles, sections or attachments themselves, one under the other. */
export function PassagesCard({ documentId, addresses }: PassagesCardProps) {
  const text = useText(cardsText);
  const { data: document, error } = useQuery(libraryQueries.document(documentId));
  const inside = useNavigation((state) => state.documentId) === documentId;
  if (error) return <FailureNotice error={error} />;
  if (!document) return null;
  return (
    <>
      {inside ? <h3 className="card-title">{text.thisPaper}</h3> : <DocumentHead document={document} />}
      {addresses.map((address) => (
        <PassageText key={address} document={document} address={address} alone={addresses.length === 1} />
      ))}
    </>
  );
}

interface PassageTextProps {
  readonly document: DocumentView;
  readonly address: string;
  /** The only one of its card: the card's own button opens it. */
  readonly alone: boolean;
}

function PassageText({ document, address, alone }: PassageTextProps) {
  const text = useText(cardsText);
  const place = useQuery(libraryQueries.place(document.id, address)).data?.place;
  const passage = passageAt(document, address);
  if (passage === null) return <p className="sec">{text.gone}</p>;
  const { title, blocks, left } = passage;
  const saysItsName = title === null && blocks[0]?.kind === 'article';
  return (
    <div className="card-passage">
      {!saysItsName && <h4>{title ?? place}</h4>}
      {blocks.map((block) => (
        <PassageBlock key={block.id} block={block} title={title ?? document.title} />
      ))}
      {left > 0 && <p className="sec sm">{text.more(left)}</p>}
      {!alone && <OpenPassage documentId={document.id} address={address} />}
    </div>
  );
}
