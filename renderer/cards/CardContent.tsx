import { reachable } from '../ui/reachable.ts';
import { DocumentCard } from './DocumentCard.tsx';
import { NotHeldCard } from './NotHeldCard.tsx';
import { PassagesCard } from './PassagesCard.tsx';
import type { CardSubject } from './subject.ts';

/** What a card says, beside its link and when it is pinned. */
export function CardContent({ subject }: { readonly subject: CardSubject }) {
  return (
    <div className="card-content scroll" {...reachable}>
      <Content subject={subject} />
    </div>
  );
}

function Content({ subject }: { readonly subject: CardSubject }) {
  switch (subject.kind) {
    case 'document':
      return <DocumentCard documentId={subject.documentId} title={subject.title} />;
    case 'passages':
      return <PassagesCard documentId={subject.documentId} addresses={subject.addresses} />;
    case 'not-held':
      return <NotHeldCard subject={subject} />;
  }
}
