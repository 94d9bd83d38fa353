import type { NoteContent, NoteVersion } from '../../../preload/contract-notes.ts';
import { differences, type NoteField } from '../versions/differences.ts';

/** One step of a note's history, as it is told. */
export interface HistoryStep {
  /** Its place in the history, from the beginning. */
  readonly turn: number;
  readonly version: NoteVersion;
  /** The version that it was changed from; `null` for the first one, and where only that it was there changed. */
  readonly before: NoteContent | null;
  /** In what the version differs from that. */
  readonly changed: readonly NoteField[];
}

/**
 * The steps of a history, the last one first. A step that was undone stands beside the way: what comes behind it was made
 * of what was before it. Steps that only put a version beside another are left out: nothing of it changed.
 *
 * @param history oldest first
 */
export function stepsOf(history: readonly NoteVersion[]): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  let last: NoteContent | null = null;
  for (const [turn, version] of history.entries()) {
    const { action, note, undone } = version;
    const changed = last !== null && note !== null ? differences(last, note) : [];
    const before = changed.length > 0 ? last : null;
    const isSilent = action === 'merge' && last !== null && changed.length === 0;
    if (!isSilent) steps.push({ turn, version, before, changed });
    if (!undone && note !== null) last = note;
  }
  return steps.reverse();
}
