import { useQuery } from '@tanstack/react-query';
import { libraryQueries } from '../bridge/queries.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { DocumentHead } from './DocumentHead.tsx';
import { openingWords } from './opening.ts';

interface DocumentCardProps {
  readonly documentId: string;
  readonly title: string;
}

/** A document that is held: what it is called, its dates and its first words. */
export function DocumentCard({ documentId, title }: DocumentCardProps) {
  const { data: document, error } = useQuery(libraryQueries.document(documentId));
  if (error) return <FailureNotice error={error} />;
  if (!document) return <h3 className="card-title">{title}</h3>;
  return (
    <>
      <DocumentHead document={document} />
      <p className="card-text card-opening">{openingWords(document)}</p>
    </>
  );
}
