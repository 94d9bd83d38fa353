import { useQuery } from '@tanstack/react-query';
import { failureOf } from '../bridge/ask.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { CataloguedPaper } from '../catalogue/CataloguedPaper.tsx';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { Opening } from '../ui/Opening.tsx';

interface NoDocumentProps {
  readonly documentId: string;
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A document that could not be opened: what the catalogue knows of it where its text is not held, else why not. */
export function NoDocument({ documentId, error, onRetry }: NoDocumentProps) {
  const notHeld = failureOf(error).code === 'not-found';
  const catalogued = useQuery({ ...libraryQueries.catalogued(documentId), enabled: notHeld });
  if (notHeld && catalogued.isPending) return <Opening />;
  if (catalogued.data) return <CataloguedPaper document={catalogued.data} />;
  return (
    <div className="msg centred">
      <FailureNotice error={error} onRetry={onRetry} />
    </div>
  );
}
