import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestSchemas } from '../../../main/ipc/schemas.ts';
import { callNames } from '../../../preload/contract.ts';
import { noChoice } from '../../../preload/contract-search.ts';
import { asked } from '../library/search/asked.ts';

const anchor = {
  start: { block: 'art-1', offset: 0 },
  end: { block: 'art-1', offset: 4 },
  quote: '养老服务',
  prefix: '',
  suffix: '。',
};

test('every call has a schema', () => {
  expect(Object.keys(requestSchemas).sort()).toEqual([...callNames].sort());
});

test.each([
  ['app.info', {}],
  ['library.jump', { text: '青政发', limit: 20 }],
  ['search.run', asked('', { limit: 50, choice: { ...noChoice, state: ['in-force'] } })],
  ['notes.list', { documentId: null }],
  ['notes.create', { documentId: 'd', anchor, colour: 'yellow', comment: '' }],
  ['notes.import', { text: '', choices: [{ entry: 0, choice: 'theirs' }] }],
  ['notes.backups', {}],
  ['notes.bringBack', { from: 'aside' }],
  ['notes.bringBack', { from: { backup: 'user-000012' } }],
  ['notes.bringBack', { from: { backup: 'before-merge-1000000' } }],
  ['settings.write', {}],
  ['settings.write', { textSize: 200, leftPane: false }],
  ['places.write', { documentId: 'd', block: 'head', fraction: 1 }],
  ['places.write', { documentId: 'd', block: 'head', fraction: 1, progress: 0.4 }],
  ['reading.arrange', { documentIds: ['d', 'e'] }],
] as const)('%s takes what the window sends', (name, request) => {
  expect(requestSchemas[name].parse(request)).toEqual(request);
});

test.each([
  ['app.info', { more: 1 }],
  ['library.document', { documentId: '' }],
  ['library.document', { documentId: 'x'.repeat(501) }],
  ['search.run', asked('x'.repeat(1001))],
  ['search.run', asked('x', { on: '2024-06-31' })],
  ['search.run', { ...asked('x'), order: 'good' }],
  ['search.run', { ...asked('x'), widen: ['all'] }],
  ['search.run', { ...asked('x'), choice: { state: [] } }],
  ['search.run', asked('x', { offset: 0.5 })],
  ['search.run', asked('x', { limit: Number.POSITIVE_INFINITY })],
  ['notes.create', { documentId: 'd', anchor: { ...anchor, quote: '' }, colour: 'yellow', comment: '' }],
  ['notes.create', { documentId: 'd', anchor, colour: 'pink', comment: '' }],
  ['notes.update', { id: 'n', colour: 'green' }],
  ['notes.import', { text: '', choices: [{ entry: -1, choice: 'mine' }] }],
  ['notes.import', { text: '', choices: [{ entry: 0, choice: 'none' }] }],
  ['notes.backups', { folder: '/home' }],
  ['notes.bringBack', { from: '/home/x.sqlite' }],
  ['notes.bringBack', { from: { path: '/home/user-000012.sqlite' } }],
  ['notes.bringBack', { from: { backup: '/home/user-000012' } }],
  ['notes.bringBack', { from: { backup: '../user-000012' } }],
  ['notes.bringBack', { from: { backup: 'user-000012.sqlite' } }],
  ['notes.bringBack', { from: { backup: 'user-000012\n' } }],
  ['notes.bringBack', { from: { backup: 'user-12' } }],
  ['notes.bringBack', { from: { backup: 'user-0000000000000012' } }],
  ['notes.bringBack', { from: { backup: 'user-000012', path: '/home' } }],
  ['settings.write', { textSize: 79 }],
  ['settings.write', { theme: undefined }],
  ['places.write', { documentId: 'd', block: 'head', fraction: -0.1 }],
  ['places.write', { documentId: 'd', block: 'head', fraction: 0, progress: 1.1 }],
  ['reading.add', { documentId: '' }],
  ['reading.markRead', { documentId: 'd' }],
] as const)('%s refuses %j', (name, request) => {
  expect(requestSchemas[name].safeParse(request).success).toBe(false);
});

describe.each(callNames)('%s', (name) => {
  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (request) => {
        requestSchemas[name].safeParse(request);
      }),
      { numRuns: 50 },
    );
  });
});
