import type Database from 'better-sqlite3';
import type { ImportReport, NoteFormat, Outcome } from '../../preload/contract.ts';
import type { ChangeLog } from './change-log.ts';
import { type ExportedNotes, exportNotes } from './export-notes.ts';
import { attempt, done, failed, noFileOfNotes, noSuchNote } from './failures.ts';
import { readNotes } from './formats/index.ts';
import { type ImportPlan, planImport } from './import/index.ts';
import type { NoteDocuments } from './note-documents.ts';
import type { NoteTable } from './note-table.ts';
import { NoteViewer } from './note-viewer.ts';
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
  function planned(text: string): ImportPlan | null {
    const file = readNotes(text);
    return file && planImport(file, { kept: notes.every(), gone: goneNotes(db) }, documents);
  }

  const takeIn = db.transaction((text: string): ImportPlan | null => {
    const plan = planned(text);
    if (plan !== null) log.commit('merge', plan.changes, new Date().toISOString());
    return plan;
  });

  function reported(plan: Outcome<ImportPlan | null>): Outcome<ImportReport> {
    if (!plan.ok) return plan;
    return plan.value === null ? failed(noFileOfNotes) : done(plan.value.report);
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
    previewImport: (text) => reported(attempt(() => planned(text))),
    importNotes: (text) => reported(attempt(() => takeIn(text))),
    exportNotes: exported,
  };
}
