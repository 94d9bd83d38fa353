import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { DocumentView } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { FindBar } from '../find/FindBar.tsx';
import { useText } from '../i18n/use-text.ts';
import { ReaderMarks } from '../marks/ReaderMarks.tsx';
import { useLate } from '../search/use-late.ts';
import { Opening } from '../ui/Opening.tsx';
import { reachable } from '../ui/reachable.ts';
import { ValidityStrip } from '../validity/ValidityStrip.tsx';
import { DocumentBar } from './DocumentBar.tsx';
import './desk.css';
import { useFindOpen } from './find-open.ts';
import { NoDocument } from './NoDocument.tsx';
import { Paper } from './Paper.tsx';
import { ReturnNotice } from './ReturnNotice.tsx';
import { readerText } from './text.ts';
import { useArrival } from './use-arrival.ts';
import { usePlaceKeeping } from './use-place-keeping.ts';
import { type SavedPlace, useSavedPlace } from './use-saved-place.ts';

/** After so long a wait, 正在打开… is better than the document before. */
const patienceMs = 300;

interface Shown {
  readonly document: DocumentView;
  /** Where it was left, `null` when it was never read or when the arrival says where to go. */
  readonly saved: SavedPlace | null;
}

/** The centre: the open document, or word of why it is not there. The one before stays until the next is ready. */
export function Reader({ documentId }: { readonly documentId: string }) {
  const document = useQuery(libraryQueries.document(documentId));
  const saved = useSavedPlace(documentId);
  const [shown, setShown] = useState<Shown | null>(null);
  if (document.data && document.data !== shown?.document && !saved.isLoading) {
    setShown({ document: document.data, saved: saved.data ?? null });
  }
  const late = useLate(shown?.document.id !== documentId, patienceMs);
  if (document.isError) {
    const { error, refetch } = document;
    return <NoDocument documentId={documentId} error={error} onRetry={() => void refetch()} />;
  }
  if (!shown || late) return <Opening atOnce={late} />;
  return <OpenDocument key={shown.document.id} {...shown} />;
}

function OpenDocument({ document, saved }: Shown) {
  const text = useText(readerText);
  const [view, setView] = useState<HTMLElement | null>(null);
  const [article, setArticle] = useState<HTMLElement | null>(null);
  const find = useFindOpen();
  const back = useArrival(view, document, saved);
  usePlaceKeeping(view, document);
  useWindowTitle(document.shortTitle, text.app);
  return (
    <>
      <DocumentBar document={document} />
      {document.form === 'document' && <ValidityStrip documentId={document.id} />}
      {find.open && <FindBar document={document} onClose={() => find.setOpen(false)} />}
      <section className="desk scroll" {...reachable} aria-label={text.body} data-region="text" ref={setView}>
        <Paper document={document} onMount={setArticle} />
        {article && <ReaderMarks document={document} root={article} />}
      </section>
      {view && back && <ReturnNotice key={back.id} view={view} documentId={document.id} back={back} />}
    </>
  );
}

function useWindowTitle(title: string, app: string): void {
  useEffect(() => {
    window.document.title = `${title} · ${app}`;
    return () => {
      window.document.title = app;
    };
  }, [title, app]);
}
