/** Who answers which call: the worker thread all that touches SQLite, the main process what needs Electron. */
import { type BrowserWindow, dialog } from 'electron';
import type { AppInfo, Failure, ImportAnswer, Outcome } from '../../preload/contract.ts';
import type { Handlers } from '../ipc/register.ts';
import { issueExtensions } from '../library/issue-files.ts';
import type { LibraryWorker } from '../worker/worker-client.ts';
import { chooseNotesFile } from './choose-notes-file.ts';
import { exportNotes } from './export-notes.ts';
import type { LinkInbox } from './links.ts';
import { ownData } from './own-data.ts';
import type { PackInbox } from './packs.ts';
import { previewPages, printPages, savePdf } from './print.ts';
import { saveFile } from './save-file.ts';

const cancelled: Failure = { code: 'cancelled', zh: '没有选择文件。', en: 'No file was chosen.' };

/** Lets the person choose files of gazettes, and hands them to the worker. */
async function importIssues(worker: LibraryWorker, window: BrowserWindow): Promise<Outcome<ImportAnswer>> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: '装入公报',
    buttonLabel: '装入',
    filters: [{ name: '公报（文本、PDF、Word、网页、公报包）', extensions: [...issueExtensions] }],
    properties: ['openFile', 'multiSelections'],
  });
  if (canceled || filePaths.length === 0) return { ok: false, failure: cancelled };
  return await worker.call('library.addFiles', { paths: filePaths });
}

/** Hands the packs that were opened to the worker, if there are any. */
async function importOpened(worker: LibraryWorker, packs: PackInbox): Promise<Outcome<ImportAnswer | null>> {
  const paths = packs.take();
  return paths.length === 0 ? { ok: true, value: null } : await worker.call('library.addFiles', { paths });
}

/** What the system hands to the program. */
interface Inboxes {
  readonly links: LinkInbox;
  readonly packs: PackInbox;
}

/** `window` gives the window that dialogs belong to. */
export function createHandlers(
  worker: LibraryWorker,
  info: AppInfo,
  { links, packs }: Inboxes,
  window: () => BrowserWindow,
): Handlers {
  const own = ownData(worker, window);
  return {
    'app.info': async () => ({ ok: true, value: info }),
    'app.takeLink': async () => ({ ok: true, value: links.take() }),
    'app.saveText': (request) => saveFile(window(), request.suggestedName, request.text),
    'print.preview': () => previewPages(window()),
    'print.pdf': (request) => savePdf(window(), request),
    'print.paper': () => printPages(window()),
    'library.import': () => importIssues(worker, window()),
    'library.importOpened': () => importOpened(worker, packs),
    'library.notice': (request) => worker.call('library.notice', request),
    'library.issues': (request) => worker.call('library.issues', request),
    'library.contents': (request) => worker.call('library.contents', request),
    'library.catalogue': (request) => worker.call('library.catalogue', request),
    'library.catalogued': (request) => worker.call('library.catalogued', request),
    'library.document': (request) => worker.call('library.document', request),
    'library.place': (request) => worker.call('library.place', request),
    'library.references': (request) => worker.call('library.references', request),
    'library.validity': (request) => worker.call('library.validity', request),
    'library.states': (request) => worker.call('library.states', request),
    'library.mentions': (request) => worker.call('library.mentions', request),
    'library.jump': (request) => worker.call('library.jump', request),
    'search.run': (request) => worker.call('search.run', request),
    'search.suggest': (request) => worker.call('search.suggest', request),
    'search.document': (request) => worker.call('search.document', request),
    'search.marks': (request) => worker.call('search.marks', request),
    'search.kept': (request) => worker.call('search.kept', request),
    'search.keep': (request) => worker.call('search.keep', request),
    'search.forget': (request) => worker.call('search.forget', request),
    'notes.list': (request) => worker.call('notes.list', request),
    'notes.create': (request) => worker.call('notes.create', request),
    'notes.update': (request) => worker.call('notes.update', request),
    'notes.remove': (request) => worker.call('notes.remove', request),
    'notes.restore': (request) => worker.call('notes.restore', request),
    'notes.removeMany': (request) => worker.call('notes.removeMany', request),
    'notes.restoreMany': (request) => worker.call('notes.restoreMany', request),
    'notes.tag': (request) => worker.call('notes.tag', request),
    'notes.attach': (request) => worker.call('notes.attach', request),
    'notes.undo': (request) => worker.call('notes.undo', request),
    'notes.redo': (request) => worker.call('notes.redo', request),
    'notes.removed': (request) => worker.call('notes.removed', request),
    'notes.history': (request) => worker.call('notes.history', request),
    'notes.chooseFile': () => chooseNotesFile(window()),
    'notes.previewImport': (request) => worker.call('notes.previewImport', request),
    'notes.import': (request) => worker.call('notes.import', request),
    'notes.export': (request) => exportNotes(worker, window(), request),
    'notes.saveAll': () => own.save(),
    'notes.backups': (request) => worker.call('notes.backups', request),
    'notes.bringBack': (request) => own.bringBack(request),
    'notes.notice': (request) => worker.call('notes.notice', request),
    'settings.read': (request) => worker.call('settings.read', request),
    'settings.write': (request) => worker.call('settings.write', request),
    'places.read': (request) => worker.call('places.read', request),
    'places.write': (request) => worker.call('places.write', request),
    'reading.list': (request) => worker.call('reading.list', request),
    'reading.add': (request) => worker.call('reading.add', request),
    'reading.remove': (request) => worker.call('reading.remove', request),
    'reading.restore': (request) => worker.call('reading.restore', request),
    'reading.markRead': (request) => worker.call('reading.markRead', request),
    'reading.arrange': (request) => worker.call('reading.arrange', request),
    'reading.recent': (request) => worker.call('reading.recent', request),
    'reading.opened': (request) => worker.call('reading.opened', request),
    'indexes.units': (request) => worker.call('indexes.units', request),
    'indexes.tasks': (request) => worker.call('indexes.tasks', request),
    'indexes.timeline': (request) => worker.call('indexes.timeline', request),
    'indexes.months': (request) => worker.call('indexes.months', request),
    'indexes.series': (request) => worker.call('indexes.series', request),
    'indexes.numbers': (request) => worker.call('indexes.numbers', request),
    'indexes.people': (request) => worker.call('indexes.people', request),
    'indexes.diarists': (request) => worker.call('indexes.diarists', request),
    'indexes.diary': (request) => worker.call('indexes.diary', request),
    'indexes.indicators': (request) => worker.call('indexes.indicators', request),
    'indexes.statistics': (request) => worker.call('indexes.statistics', request),
    'indexes.findings': (request) => worker.call('indexes.findings', request),
    'indexes.findingCounts': (request) => worker.call('indexes.findingCounts', request),
  };
}
