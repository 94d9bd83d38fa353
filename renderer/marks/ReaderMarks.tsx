import { useEffect, useMemo } from 'react';
import type { AnchoredNote, DocumentView, Note } from '../../preload/contract.ts';
import { useNavigation } from '../app/navigation.ts';
import { useFound } from '../find/found.ts';
import { useText } from '../i18n/use-text.ts';
import { useDrafts } from '../notes/drafts.ts';
import { useNotes } from '../notes/note-queries.ts';
import { useSearch } from '../search/search-store.ts';
import { Beside } from './Beside.tsx';
import { viewOf } from './bring-into-view.ts';
import { textByAddress } from './document-text.ts';
import { HitRail } from './HitRail.tsx';
import { HitStrip } from './HitStrip.tsx';
import { layersOf } from './layers.ts';
import './marks.css';
import { MarginNotes } from './margin/MarginNotes.tsx';
import { NewNote } from './NewNote.tsx';
import { clearPaint, paint } from './paint.ts';
import { SelectionToolbar } from './SelectionToolbar.tsx';
import { marksText } from './text.ts';
import type { Stretch } from './text-map.ts';
import { useFoundHits } from './use-found-hits.ts';
import { useMarkCommands } from './use-mark-commands.ts';
import { useNoteClicks } from './use-note-clicks.ts';
import { useSearchHits } from './use-search-hits.ts';
import { useSelectedText } from './use-selected-text.ts';
import { useTextMap } from './use-text-map.ts';

export interface ReaderMarksProps {
  readonly document: DocumentView;
  /** The element that holds the document's text, with `data-address` elements inside. */
  readonly root: HTMLElement;
}

const noNotes: readonly Note[] = [];

/** Paints notes, search hits and the jump target over the text, and offers marking where text is selected. */
export function ReaderMarks({ document, root }: ReaderMarksProps) {
  const text = useText(marksText);
  const texts = useMemo(() => textByAddress(document), [document]);
  const addresses = useMemo(() => [...texts.keys()], [texts]);
  const map = useTextMap(root);
  const all = useNotes(document.id).data ?? noNotes;
  const notes = useMemo(() => all.filter(isAnchored), [all]);
  const draft = useDrafts(({ fresh }) =>
    fresh?.documentId === document.id && fresh.kind !== 'document' ? fresh : null,
  );
  const found = useFoundHits(document.id, root, map);
  const searched = useSearchHits(document.id, root, map);
  const target = useTargetStretch(document.id);
  const selected = useSelectedText(root, map, texts);
  const commands = useMarkCommands(document, selected, notes);
  useNoteClicks(root, map, notes, addresses);

  const { hits, current: currentHit } = found ?? searched;
  useEffect(() => {
    if (!map) return;
    const drafted = draft && { stretch: draft.anchor, colour: draft.colour };
    paint(map, layersOf({ notes, draft: drafted, hits, currentHit, target }));
  }, [map, notes, draft, hits, currentHit, target]);
  useEffect(() => clearPaint, []);

  if (!map) return null;
  const view = viewOf(root);
  const frame = view.parentElement;
  const layer = root.parentElement?.querySelector<HTMLElement>('.note-margin');
  return (
    <>
      {frame && searched.hits.length > 0 && !found && (
        <HitStrip
          frame={frame}
          found={searched}
          onStop={() => {
            useSearch.getState().stopMarking(document.id);
            view.focus({ preventScroll: true });
          }}
        />
      )}
      {hits.length > 0 && (
        <HitRail
          view={view}
          root={root}
          map={map}
          found={found ?? searched}
          onGo={found ? useFound.getState().goTo : searched.goTo}
        />
      )}
      {layer && <MarginNotes layer={layer} root={root} map={map} notes={notes} />}
      {selected && !draft && (
        <Beside map={map} stretch={selected} label={text.toolbar} home={view}>
          <SelectionToolbar commands={commands} />
        </Beside>
      )}
      {draft && (
        <Beside map={map} stretch={draft.anchor} label={text.newNote} home={view}>
          <NewNote draft={draft} />
        </Beside>
      )}
    </>
  );
}

/** The words that the last jump led to in this document. */
function useTargetStretch(documentId: string): Stretch | null {
  const target = useNavigation((state) => (state.documentId === documentId ? state.target : null));
  return useMemo(() => {
    if (!target?.range) return null;
    const { block, range } = target;
    return { start: { block, offset: range[0] }, end: { block, offset: range[1] } };
  }, [target]);
}

function isAnchored(note: Note): note is AnchoredNote {
  return note.anchor !== null;
}
