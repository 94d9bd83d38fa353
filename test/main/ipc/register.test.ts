import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Handlers, registerCalls } from '../../../main/ipc/register.ts';
import type { SenderFrame } from '../../../main/ipc/sender.ts';
import { callNames, type Failure } from '../../../preload/contract.ts';

type Listener = (event: { readonly senderFrame: SenderFrame | null }, request: unknown) => unknown;

const own: SenderFrame = { url: 'app://reader/index.html', parent: null };
const missing: Failure = { code: 'not-found', zh: '没有这份文件。', en: 'There is no such document.' };
const refuse = vi.fn(async () => ({ ok: false, failure: missing }) as const);
const report = vi.fn();
const channels = new Map<string, Listener>();

const handlers: Handlers = {
  'app.info': async () => ({
    ok: true,
    value: { version: '1', shell: 'electron', libraryFile: 'l', notesFile: 'n', dataNotice: null },
  }),
  'app.takeLink': refuse,
  'app.saveText': refuse,
  'print.preview': refuse,
  'print.pdf': refuse,
  'print.paper': refuse,
  'library.import': refuse,
  'library.importOpened': refuse,
  'library.notice': refuse,
  'library.issues': async () => {
    throw new Error('SQLITE_IOERR: somewhere');
  },
  'library.contents': refuse,
  'library.catalogue': refuse,
  'library.catalogued': refuse,
  'library.document': refuse,
  'library.place': refuse,
  'library.references': refuse,
  'library.validity': refuse,
  'library.states': refuse,
  'library.mentions': refuse,
  'library.jump': refuse,
  'search.run': refuse,
  'search.suggest': refuse,
  'search.document': refuse,
  'search.marks': refuse,
  'search.kept': refuse,
  'search.keep': refuse,
  'search.forget': refuse,
  'notes.list': refuse,
  'notes.create': refuse,
  'notes.update': refuse,
  'notes.remove': refuse,
  'notes.restore': refuse,
  'notes.removeMany': refuse,
  'notes.restoreMany': refuse,
  'notes.tag': refuse,
  'notes.attach': refuse,
  'notes.undo': refuse,
  'notes.redo': refuse,
  'notes.removed': refuse,
  'notes.history': refuse,
  'notes.chooseFile': refuse,
  'notes.previewImport': refuse,
  'notes.import': refuse,
  'notes.export': refuse,
  'notes.saveAll': refuse,
  'notes.backups': refuse,
  'notes.bringBack': refuse,
  'notes.notice': refuse,
  'settings.read': refuse,
  'settings.write': refuse,
  'places.read': refuse,
  'places.write': refuse,
  'reading.list': refuse,
  'reading.add': refuse,
  'reading.remove': refuse,
  'reading.restore': refuse,
  'reading.markRead': refuse,
  'reading.arrange': refuse,
  'reading.recent': refuse,
  'reading.opened': refuse,
  'indexes.units': refuse,
  'indexes.tasks': refuse,
  'indexes.timeline': refuse,
  'indexes.months': refuse,
  'indexes.series': refuse,
  'indexes.numbers': refuse,
  'indexes.people': refuse,
  'indexes.diarists': refuse,
  'indexes.diary': refuse,
  'indexes.indicators': refuse,
  'indexes.statistics': refuse,
  'indexes.findings': refuse,
  'indexes.findingCounts': refuse,
};

beforeEach(() => {
  channels.clear();
  vi.clearAllMocks();
  registerCalls({ handle: (channel, listener) => channels.set(channel, listener) }, handlers, report);
});

async function ask(name: string, request: unknown, senderFrame: SenderFrame | null = own): Promise<unknown> {
  return await channels.get(`gazette:${name}`)?.({ senderFrame }, request);
}

test('every call of the contract has its channel, and there is no other', () => {
  expect([...channels.keys()].sort()).toEqual(callNames.map((name) => `gazette:${name}`).sort());
});

test('a good request reaches its handler and the answer comes back as it is', async () => {
  expect(await ask('library.document', { documentId: '青禾市-2024-6:x' })).toEqual({
    ok: false,
    failure: missing,
  });
  expect(refuse).toHaveBeenCalledWith({ documentId: '青禾市-2024-6:x' });
});

describe('senders', () => {
  test.each([
    ['a page from elsewhere', { url: 'https://example.com/', parent: null }],
    ['a page whose host begins alike', { url: 'app://reader.example/', parent: null }],
    ['a frame inside the page', { url: 'app://reader/index.html', parent: own }],
    ['a frame that is gone', null],
  ])('%s is refused', async (_who, frame) => {
    expect(await ask('settings.read', {}, frame)).toMatchObject({
      ok: false,
      failure: { code: 'bad-request' },
    });
    expect(refuse).not.toHaveBeenCalled();
    expect(report).toHaveBeenCalledOnce();
  });
});

test('a bad request is answered with where it is bad, and never reaches the handler', async () => {
  const answer = await ask('places.write', { documentId: 'a', block: 'art-1', fraction: 2 });
  expect(answer).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  expect(JSON.stringify(answer)).toContain('fraction');
  expect(refuse).not.toHaveBeenCalled();
});

test('what a handler throws is logged whole and told without its insides', async () => {
  const answer = await ask('library.issues', {});
  expect(answer).toMatchObject({ ok: false, failure: { code: 'internal' } });
  expect(JSON.stringify(answer)).not.toContain('SQLITE');
  expect(report).toHaveBeenCalledWith('library.issues', new Error('SQLITE_IOERR: somewhere'));
});
