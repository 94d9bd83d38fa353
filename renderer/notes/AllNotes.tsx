import { ListFilter, Search } from 'lucide-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import type { Note } from '../../preload/contract.ts';
import { useText } from '../i18n/use-text.ts';
import { arrangeNotes } from './arrange.ts';
import { everything, filterNotes, narrowings } from './filter.ts';
import { NoteFilterBar } from './NoteFilterBar.tsx';
import { NoteRows } from './NoteRows.tsx';
import { PickedBar } from './PickedBar.tsx';
import { pageText } from './page-text.ts';
import { usePageView } from './page-view.ts';
import { nonePicked, pick } from './picking.ts';
import { StatusBox } from './StatusBox.tsx';
import { notesText } from './text.ts';
import { ExportButton } from './travel/ExportButton.tsx';
import { scopesOf } from './travel/scopes.ts';
import { travelText } from './travel/text.ts';

interface AllNotesProps {
  readonly notes: readonly Note[];
  readonly tools: ReactNode;
}

/** The notes as they are filtered, arranged and ticked. */
export function AllNotes({ notes, tools }: AllNotesProps) {
  const text = useText(notesText);
  const page = useText(pageText);
  const travel = useText(travelText);
  const id = useId();
  // Known by a render of its own: the rows need it, and theirs is over before a ref is set.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { filter, grouping, order, open, change } = usePageView();
  const [picked, setPicked] = useState(nonePicked);
  const shown = useMemo(() => filterNotes(notes, filter), [notes, filter]);
  const rows = useMemo(() => arrangeNotes(shown, grouping, order), [shown, grouping, order]);
  // What is out of sight is not acted on.
  const pickedNotes = shown.filter((note) => picked.ids.has(note.id));
  const standing = (): readonly string[] => rows.flatMap((row) => (row.kind === 'note' ? [row.note.id] : []));
  const title = text.allTitle(shown.length, notes.length);

  return (
    <>
      <div className="headline">
        <h1 aria-live="polite">{title}</h1>
        <div className="note-tools push">
          <label className="field" htmlFor={id}>
            <Search className="lucide" aria-hidden />
            <span className="vh">{text.filterText}</span>
            <input
              id={id}
              type="search"
              placeholder={text.filterText}
              value={filter.text}
              onChange={(event) => change({ filter: { ...filter, text: event.target.value } })}
            />
          </label>
          <button
            type="button"
            className="btn small"
            aria-expanded={open}
            onClick={() => change({ open: !open })}
          >
            <ListFilter className="lucide" aria-hidden />
            {page.filters(narrowings(filter))}
          </button>
          <ExportButton scopes={scopesOf(notes, shown, pickedNotes)} label={travel.export} />
          {tools}
        </div>
        {open && (
          <NoteFilterBar
            notes={notes}
            filter={filter}
            onFilter={(narrowed) => change({ filter: narrowed })}
            grouping={grouping}
            onGrouping={(by) => change({ grouping: by })}
            order={order}
            onOrder={(by) => change({ order: by })}
          />
        )}
        {pickedNotes.length > 0 && <PickedBar notes={pickedNotes} onNone={() => setPicked(nonePicked)} />}
      </div>
      <div ref={setScroller} className="wrap scroll">
        {shown.length === 0 ? (
          <div className="msg">
            <h2>{text.noMatch}</h2>
            <div className="row">
              <button type="button" className="btn" onClick={() => change({ filter: everything })}>
                {text.clearFilter}
              </button>
            </div>
          </div>
        ) : (
          <StatusBox
            label={page.pickAll(shown.length)}
            checked={pickedNotes.length === shown.length}
            onChange={(all) =>
              setPicked(all ? { ids: new Set(shown.map((note) => note.id)), last: null } : nonePicked)
            }
          />
        )}
        <NoteRows
          rows={rows}
          label={title}
          scroller={scroller}
          picked={picked.ids}
          onPick={(note, shift) => setPicked(pick(picked, note.id, shift, standing()))}
        />
      </div>
    </>
  );
}
