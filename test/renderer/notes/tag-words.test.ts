import { expect, test } from 'vitest';
import { splitTags, tagsInUse, withTags } from '../../../renderer/notes/tag-words.ts';
import { sampleNote } from './sample-notes.ts';

test('tags typed at once are told apart by commas of either script', () => {
  expect(splitTags(' 养老，防汛、 审计,养老; ')).toEqual(['养老', '防汛', '审计']);
  expect(splitTags(' ， ')).toEqual([]);
});

test('a tag that a note has is not added again', () => {
  const tags = ['养老'];
  expect(withTags(tags, ['养老'])).toBe(tags);
  expect(withTags(tags, ['养老', '防汛'])).toEqual(['养老', '防汛']);
});

test('the tags in use are offered by how often they are', () => {
  const notes = [
    sampleNote('a', { tags: ['审计', '养老'] }),
    sampleNote('b', { tags: ['养老', '防汛'] }),
    sampleNote('c'),
  ];
  expect(tagsInUse(notes)[0]).toBe('养老');
  expect([...tagsInUse(notes)].sort()).toEqual(['养老', '审计', '防汛'].sort());
});
