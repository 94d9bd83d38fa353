import type Database from 'better-sqlite3';
import type { EntryChoice, ImportDone, ImportReport, NoteFormat, Outcome } from '../../preload/contract.ts';
import { addBackup } from './backups.ts';
import type { ChangeLog } from './change-log.ts';
import { type ExportedNotes, exportNotes } from './export-notes.ts';
import { attempt, done, failed, noFileOfNotes, noSuchNote } from './failures.ts';
import { readNotes } from './formats/index.ts';
import { type ImportPlan, planImport } from './import/index.ts';
import type { NoteDocuments } from './note-documents.ts';
import type { NoteTable } from './note-table.ts';
import { NoteViewer } from './note-viewer.ts';
import { saveAll } from './own-data.ts';
import { goneNotes } from './purge.ts';
import type { SettingsTable } from './settings.ts';
import type { NotesStore } from './store.ts';
import { whereaboutsTable } from './whereabouts.ts';

/** How notes leave the file and come into it. */
export function noteTravel(
  db: Database.Database,
  notes: NoteTable,
  log: ChangeLog,
  settings: SettingsTable,
  documents: NoteDocuments,
): Pick<NotesStore, 'previewImport' | 'importNotes' | 'exportNotes'> {
  function planned(text: string, choices?: readonly EntryChoice[]): ImportPlan | null {
    const file = readNotes(text);
    return file && planImport(file, { kept: notes.every(), gone: goneNotes(db) }, documents, choices);
  }

  const commit = db.transaction(({ changes }: ImportPlan): void => {
    log.commit('merge', changes, new Date().toISOString());
  });

  /** Nothing comes between the plan and what it is for: this thread alone writes, and does nothing else meanwhile. */
  function takeIn(text: string, choices: readonly EntryChoice[]): ImportDone | null {
    const plan = planned(text, choices);
    if (plan === null) return null;
    if (plan.changes.length === 0) return { report: plan.report, backup: null };
    const backup = addBackup(db.name, 'before-merge', (path) => saveAll(db, path));
    commit(plan);
    return { report: plan.report, backup };
  }

  function orNoFile<T>(read: Outcome<T | null>): Outcome<T> {
    if (!read.ok) return read;
    return read.value === null ? failed(noFileOfNotes) : done(read.value);
  }

  function preview(text: string): Outcome<ImportReport> {
    const plan = orNoFile(attempt(() => planned(text)));
    return plan.ok ? done(plan.value.report) : plan;
  }

  async function exported(
    format: NoteFormat,
    ids: readonly string[] | null,
  ): Promise<Outcome<ExportedNotes>> {
    const read = attempt(() => ({
      chosen: ids === null ? notes.shown(null) : ids.map((id) => notes.get(id)),
      chosenSettings: settings.read(),
    }));
    if (!read.ok) return read;
    const { chosen, chosenSettings } = read.value;
    const found = chosen.filter((note) => note !== null);
    if (found.length < chosen.length) return failed(noSuchNote);
    return done(
      await exportNotes(format, found, new NoteViewer(documents, whereaboutsTable(db).get), chosenSettings),
    );
  }

  return {
    previewImport: preview,
    importNotes: (text, choices) => orNoFile(attempt(() => takeIn(text, choices))),
    exportNotes: exported,
  };
}
