import { PenLine } from 'lucide-react';
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import type { Note, NoteState } from '../../preload/contract.ts';
import { noteColours, noteStatuses } from '../../preload/contract-notes.ts';
import { useText } from '../i18n/use-text.ts';
import { useOwnWords } from '../settings/own-words/open.ts';
import { type NoteGrouping, type NoteOrder, noteGroupings, noteOrders } from './arrange.ts';
import { Swatch } from './ColourChoice.tsx';
import { colourCounts, issueOf, type NoteFilter } from './filter.ts';
import { NoteSelect } from './NoteSelect.tsx';
import { choicesOf, withLabels } from './note-choices.ts';
import { pageText } from './page-text.ts';
import { notesText } from './text.ts';
import { useColours } from './use-colours.ts';
import { useIssueNames } from './use-issue-names.ts';

/** Those a person has to look at first. */
const states: readonly NoteState[] = ['orphaned', 'to-check', 'moved', 'in-place'];

interface NoteFilterBarProps {
  readonly notes: readonly Note[];
  readonly filter: NoteFilter;
  readonly onFilter: (filter: NoteFilter) => void;
  readonly grouping: NoteGrouping;
  readonly onGrouping: (grouping: NoteGrouping) => void;
  readonly order: NoteOrder;
  readonly onOrder: (order: NoteOrder) => void;
}

/** Narrows the notes down, each choice with how many notes it has, and puts them in groups and order. */
export function NoteFilterBar(props: NoteFilterBarProps) {
  const { notes, filter, onFilter, grouping, onGrouping, order, onOrder } = props;
  const text = useText(notesText);
  const page = useText(pageText);
  const issueName = useIssueNames();
  const change = (changed: Partial<NoteFilter>): void => onFilter({ ...filter, ...changed });
  const issues = choicesOf(notes, (note) => [[issueOf(note), issueName(issueOf(note))]]);
  const documents = choicesOf(notes, (note) => [
    [note.documentId, `${note.docNumber ?? ''} ${note.documentTitle}`.trim()],
  ]);
  const tags = choicesOf(notes, (note) => note.tags.map((tag) => [tag, tag]));
  const authors = choicesOf(notes, ({ author }) => (author === '' ? [] : [[author, author]]));
  const statuses = withLabels(noteStatuses, text.statuses);
  const inStates = withLabels(states, text.states);
  return (
    <div className="note-filters">
      <ColourFilter notes={notes} filter={filter} onFilter={onFilter} />
      <button type="button" className="btn small ghost" onClick={() => useOwnWords.setState({ open: true })}>
        <PenLine className="lucide" aria-hidden />
        {page.ownWords}
      </button>
      <NoteSelect
        label={page.issue}
        value={filter.issue}
        choices={issues}
        onChange={(issue) => change({ issue })}
      />
      <NoteSelect
        label={page.document}
        value={filter.document}
        choices={documents}
        onChange={(document) => change({ document })}
      />
      <NoteSelect label={page.tag} value={filter.tag} choices={tags} onChange={(tag) => change({ tag })} />
      <NoteSelect
        label={page.author}
        value={filter.author}
        choices={authors}
        onChange={(author) => change({ author })}
      />
      <NoteSelect
        label={page.status}
        value={filter.status}
        choices={statuses}
        onChange={(status) => change({ status })}
      />
      <NoteSelect
        label={page.state}
        value={filter.state}
        choices={inStates}
        onChange={(state) => change({ state })}
      />
      <NoteSelect
        label={page.grouping}
        value={grouping}
        choices={withLabels(noteGroupings, page.groupings)}
        onChange={(by) => by !== '' && onGrouping(by)}
        needed
      />
      <NoteSelect
        label={page.order}
        value={order}
        choices={withLabels(noteOrders, page.orders)}
        onChange={(by) => by !== '' && onOrder(by)}
        needed
      />
    </div>
  );
}

function ColourFilter({
  notes,
  filter,
  onFilter,
}: Pick<NoteFilterBarProps, 'notes' | 'filter' | 'onFilter'>) {
  const text = useText(notesText);
  const colours = useColours();
  const counts = colourCounts(notes);
  return (
    <ToggleButtonGroup
      className="seg colours"
      selectionMode="multiple"
      aria-label={text.filterColour}
      selectedKeys={filter.colours}
      onSelectionChange={(keys) =>
        onFilter({ ...filter, colours: new Set(noteColours.filter((colour) => keys.has(colour))) })
      }
    >
      {noteColours.map((colour) => (
        <ToggleButton key={colour} id={colour}>
          <Swatch colour={colour} />
          {colours[colour].name} {colours[colour].use} {counts[colour]}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
