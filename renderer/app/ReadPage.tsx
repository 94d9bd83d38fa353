import { useEffect, useRef } from 'react';
import { CardLayer } from '../cards/CardLayer.tsx';
import { PinnedCards } from '../cards/PinnedCards.tsx';
import { Reader } from '../reader/Reader.tsx';
import { ErrorBoundary } from '../ui/ErrorBoundary.tsx';
import { LeftPane } from './LeftPane.tsx';
import { useNavigation } from './navigation.ts';
import { uncoverText, usePaneState } from './panes.ts';
import { RightPane } from './RightPane.tsx';
import { StartPage } from './StartPage.tsx';
import { useRoom } from './use-room.ts';

/** Three panes: contents, the paper, what belongs to it. */
export function ReadPage() {
  const documentId = useNavigation((state) => state.documentId);
  const arrivalId = useNavigation((state) => state.arrival.id);
  const rightBeside = usePaneState('right') === 'beside';
  const frame = useRef<HTMLDivElement>(null);
  useRoom(frame);
  // Whatever was pressed in a pane that lies over the text, it led to the text.
  useEffect(() => {
    if (arrivalId > 0) uncoverText();
  }, [arrivalId]);
  return (
    <div className="frame" ref={frame}>
      {documentId === null ? (
        <main className="centre">
          <StartPage />
        </main>
      ) : (
        <>
          <ErrorBoundary>
            <LeftPane />
          </ErrorBoundary>
          <main className="centre" onPointerDown={uncoverText}>
            <ErrorBoundary resetKey={documentId}>
              <Reader documentId={documentId} />
            </ErrorBoundary>
            {!rightBeside && <PinnedCards />}
          </main>
          <ErrorBoundary resetKey={documentId}>
            <RightPane documentId={documentId} />
          </ErrorBoundary>
          <CardLayer />
        </>
      )}
    </div>
  );
}
