import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { DocumentView, Snippet } from '../../preload/contract.ts';
import { libraryQueries } from '../bridge/queries.ts';
import { PassageBlock } from '../cards/PassageBlock.tsx';
import { useMarksOf } from '../find/marks-query.ts';
import { useText } from '../i18n/use-text.ts';
import { bringIntoView } from '../marks/bring-into-view.ts';
import { layersOf } from '../marks/layers.ts';
import { clearPaint, paint, rangesOf } from '../marks/paint.ts';
import { useTextMap } from '../marks/use-text-map.ts';
import { FailureNotice } from '../ui/FailureNotice.tsx';
import { reachable } from '../ui/reachable.ts';
import { neighbourhood } from './neighbours.ts';
import { previewText } from './preview-text.ts';
import type { Question } from './question.ts';
import type { FoundPlace } from './search-queries.ts';

interface PlacePreviewProps {
  readonly place: FoundPlace;
  readonly question: Question;
}

/** The block of a place with those around it, marked as it will be in the document. */
export function PlacePreview({ place, question }: PlacePreviewProps) {
  const document = useQuery({
    ...libraryQueries.document(place.hits.documentId),
    placeholderData: keepPreviousData,
  });
  if (document.isError) return <FailureNotice error={document.error} />;
  if (document.data?.id !== place.hits.documentId) return null;
  return <Preview document={document.data} snippet={place.snippet} question={question} />;
}

interface PreviewProps {
  readonly document: DocumentView;
  readonly snippet: Snippet | null;
  readonly question: Question;
}

function Preview({ document, snippet, question }: PreviewProps) {
  const text = useText(previewText);
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const address = snippet?.block ?? 'head';
  const { title, blocks } = useMemo(() => neighbourhood(document, address), [document, address]);
  return (
    <section className="preview scroll" {...reachable} aria-label={text.body}>
      <div ref={setRoot} lang="zh-CN">
        {address === 'head' && (
          <h3 className="preview-title" data-address="head">
            {document.title}
            {document.docNumber !== null && (
              <span className="sec" data-offset={document.title.length + 1}>
                {document.docNumber}
              </span>
            )}
          </h3>
        )}
        {title !== null && <h3 className="preview-title">{title}</h3>}
        {blocks.map((block) => (
          <div
            key={block.id}
            data-address={block.id}
            className={block.id === address ? 'preview-block meant' : 'preview-block'}
          >
            <PassageBlock block={block} title={title ?? document.shortTitle} />
          </div>
        ))}
      </div>
      {root && <PreviewMarks root={root} document={document} snippet={snippet} question={question} />}
    </section>
  );
}

interface PreviewMarksProps extends PreviewProps {
  readonly root: HTMLElement;
}

/** Paints what was searched for and brings the place into view. */
function PreviewMarks({ root, document, snippet, question }: PreviewMarksProps) {
  const map = useTextMap(root);
  const hits = useMarksOf(document.id, question);
  const shown = useRef<Snippet | null>(null);
  useEffect(() => {
    if (!map || !hits) return;
    const now = hits.findIndex(
      ({ start }) => start.block === snippet?.block && start.offset === snippet.at[0],
    );
    paint(map, layersOf({ notes: [], draft: null, hits, currentHit: now < 0 ? null : now, target: null }));
    const hit = hits[now];
    const view = root.closest<HTMLElement>('.scroll');
    if (!hit || !view || shown.current === snippet) return;
    shown.current = snippet;
    bringIntoView(view, rangesOf(map, hit));
  }, [map, hits, snippet, root]);
  useEffect(() => clearPaint, []);
  return null;
}
