import type { Note } from '../../preload/contract-notes.ts';
import { useNavigation } from '../app/navigation.ts';
import { useAttaching } from './attaching.ts';
import { placeOf } from './note-place.ts';

/** Begins to put a note on other words, in its document first. */
export function beginAttaching(note: Note): void {
  useAttaching.getState().begin(note);
  useNavigation.getState().open(placeOf(note));
}
