import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Info, Link2, type LucideIcon, MessageSquare } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { libraryQueries } from '../bridge/queries.ts';
import { PinnedCards } from '../cards/PinnedCards.tsx';
import { usePins } from '../cards/pins.ts';
import { useText } from '../i18n/use-text.ts';
import { useNotesFocus } from '../notes/notes-focus.ts';
import { SidePane } from '../references/SidePane.tsx';
import { type SideTab, sideTabs, useSideTab } from '../references/side-tab.ts';
import { sideText } from '../references/side-text.ts';
import { useSideCounts } from '../references/use-side-counts.ts';
import { Pane } from './Pane.tsx';
import { foldPane, openPane, usePaneState } from './panes.ts';

export function RightPane({ documentId }: { readonly documentId: string }) {
  const text = useText(sideText);
  const { data: document, isError } = useQuery({
    ...libraryQueries.document(documentId),
    placeholderData: keepPreviousData,
  });
  const beside = usePaneState('right') === 'beside';
  const pinned = usePins(({ pins }) => pins.length > 0);
  useNoteRequests();
  // Nothing belongs to a paper that is not held.
  if (isError && !(beside && pinned)) return null;
  return (
    <Pane side="right" label={text.pane} strip={<Words documentId={documentId} />}>
      {document && <SidePane key={document.id} document={document} />}
      {beside && <PinnedCards />}
    </Pane>
  );
}

const icons: Readonly<Record<SideTab, LucideIcon>> = { info: Info, references: Link2, notes: MessageSquare };

/** 信息, 关联, 批注 written downwards: each opens the pane at its tab. */
function Words({ documentId }: { readonly documentId: string }) {
  const text = useText(sideText);
  const counts = useSideCounts(documentId);
  const over = usePaneState('right') === 'over';
  const { tab, setTab } = useSideTab();
  const press = (each: SideTab) => {
    if (over && each === tab) return foldPane('right');
    setTab(each);
    openPane('right');
  };
  return sideTabs.map((each) => {
    const Icon = icons[each];
    return (
      <button
        key={each}
        type="button"
        aria-expanded={over && each === tab}
        data-region-focus={each === tab ? true : undefined}
        onClick={() => press(each)}
      >
        <Icon className="lucide" aria-hidden />
        {text.tabs[each]}
        {counts[each] !== null && <span className="tab-count">{counts[each]}</span>}
      </button>
    );
  });
}

/** A note that is pressed in the text is shown in the pane, which opens for it. */
function useNoteRequests(): void {
  const nonce = useNotesFocus((state) => state.nonce);
  const seen = useRef(nonce);
  useEffect(() => {
    if (nonce === seen.current) return;
    seen.current = nonce;
    useSideTab.getState().setTab('notes');
    openPane('right');
  }, [nonce]);
}
