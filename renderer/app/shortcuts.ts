/** The keys that hold everywhere in the window. */
export type Shortcut =
  | 'help'
  | 'jump'
  | 'find'
  | 'search'
  | 'back'
  | 'forward'
  | 'print'
  | 'list'
  | 'larger'
  | 'smaller'
  | 'plain-size'
  | 'fold-left'
  | 'fold-right'
  | 'next-region'
  | 'previous-region';

/** What of a key event decides. */
export interface Chord {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const withCtrl: Readonly<Record<string, Shortcut>> = {
  k: 'jump',
  f: 'find',
  p: 'print',
  d: 'list',
  '=': 'larger',
  '+': 'larger',
  '-': 'smaller',
  '0': 'plain-size',
};

/**
 * The shortcut a key means, `null` when it is none.
 * @param typing whether the key goes into a field: then plain letters and brackets are text
 */
export function shortcutFor(chord: Chord, typing: boolean): Shortcut | null {
  const { key, altKey, shiftKey } = chord;
  const ctrl = chord.ctrlKey || chord.metaKey;
  if (key === 'F1') return 'help';
  if (key === 'F6') return shiftKey ? 'previous-region' : 'next-region';
  if (ctrl && !altKey) {
    const letter = key.toLowerCase();
    if (shiftKey && letter === 'f') return 'search';
    return shiftKey && letter !== '+' ? null : (withCtrl[letter] ?? null);
  }
  if (altKey && !ctrl && !shiftKey) {
    if (key === 'ArrowLeft') return 'back';
    return key === 'ArrowRight' ? 'forward' : null;
  }
  if (typing || altKey || ctrl) return null;
  if (key === '[') return 'fold-left';
  return key === ']' ? 'fold-right' : null;
}
