import { beforeEach, expect, test } from 'vitest';
import { useDrafts } from '../../../renderer/notes/drafts.ts';
import { sampleNote } from './sample-notes.ts';

beforeEach(() => useDrafts.setState(useDrafts.getInitialState()));

test('what is written of a new note stays until it is saved or given up', () => {
  const { documentId, anchor } = sampleNote('a');
  const { begin, rewrite, dropFresh } = useDrafts.getState();
  begin({ documentId, anchor, colour: 'yellow', comment: '' });
  rewrite({ colour: 'blue', comment: '问水利所' });
  expect(useDrafts.getState().fresh).toEqual({ documentId, anchor, colour: 'blue', comment: '问水利所' });
  dropFresh();
  expect(useDrafts.getState().fresh).toBeNull();
  rewrite({ colour: 'blue', comment: '晚了一步' });
  expect(useDrafts.getState().fresh).toBeNull();
});

test('changes to several notes are kept apart', () => {
  const { edit, dropEdit } = useDrafts.getState();
  edit('a', { colour: 'yellow', comment: '甲' });
  edit('b', { colour: 'green', comment: '乙' });
  edit('a', { colour: 'yellow', comment: '甲乙' });
  dropEdit('b');
  expect(useDrafts.getState().edits).toEqual({ a: { colour: 'yellow', comment: '甲乙' } });
});
