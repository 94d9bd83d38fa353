import { beforeEach, expect, test } from 'vitest';
import type { NoteColour } from '../../../preload/contract.ts';
import { useDrafts } from '../../../renderer/notes/drafts.ts';
import type { NoteWords } from '../../../renderer/notes/kept-drafts.ts';
import { sampleNote } from './sample-notes.ts';

const words = (colour: NoteColour, comment: string): NoteWords => ({
  colour,
  comment,
  tags: [],
  status: null,
});

beforeEach(() => useDrafts.setState(useDrafts.getInitialState()));

test('what is written of a new note stays until it is saved or given up', () => {
  const { documentId, anchor } = sampleNote('a');
  const { begin, rewrite, dropFresh } = useDrafts.getState();
  begin({ documentId, anchor, ...words('yellow', '') });
  const written: NoteWords = { colour: 'blue', comment: '问水利所', tags: ['防汛'], status: 'open' };
  rewrite(written);
  expect(useDrafts.getState().fresh).toEqual({ documentId, anchor, ...written });
  dropFresh();
  expect(useDrafts.getState().fresh).toBeNull();
  rewrite(words('blue', '晚了一步'));
  expect(useDrafts.getState().fresh).toBeNull();
});

test('changes to several notes are kept apart', () => {
  const { edit, dropEdit } = useDrafts.getState();
  edit('a', words('yellow', '甲'));
  edit('b', words('green', '乙'));
  edit('a', sampleNote('a', { comment: '甲乙' }));
  dropEdit('b');
  expect(useDrafts.getState().edits).toEqual({ a: words('yellow', '甲乙') });
});
