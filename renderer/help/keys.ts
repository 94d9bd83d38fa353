import type { Shortcut } from '../app/shortcuts.ts';

/** What belongs to some place of the window alone, beside the keys that hold everywhere. */
export type LocalKey =
  | 'mark'
  | 'comment'
  | 'save-note'
  | 'undo'
  | 'redo'
  | 'next-hit'
  | 'previous-hit'
  | 'results'
  | 'preview'
  | 'close';

/** What can be done by a key, as 使用说明 names it. */
export type KeyTask = Shortcut | LocalKey;

/** The keys as they are printed: those to hold, then the one to press, parted by blanks. In the order in which they are read. */
export const keysOf: Readonly<Record<KeyTask, string>> = {
  help: 'F1',
  jump: 'Ctrl K',
  search: 'Ctrl Shift F',
  find: 'Ctrl F',
  'next-hit': 'F3',
  'previous-hit': 'Shift F3',
  back: 'Alt ←',
  forward: 'Alt →',
  mark: 'Ctrl H',
  comment: 'Ctrl M',
  'save-note': 'Ctrl Enter',
  undo: 'Ctrl Z',
  redo: 'Ctrl Shift Z',
  list: 'Ctrl D',
  print: 'Ctrl P',
  larger: 'Ctrl +',
  smaller: 'Ctrl -',
  'plain-size': 'Ctrl 0',
  'fold-left': '[',
  'fold-right': ']',
  'next-region': 'F6',
  'previous-region': 'Shift F6',
  results: '↑ ↓',
  preview: 'Space',
  close: 'Esc',
};
