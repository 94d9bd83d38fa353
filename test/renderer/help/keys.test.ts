import { describe, expect, it } from 'vitest';
import { type Chord, shortcutFor } from '../../../renderer/app/shortcuts.ts';
import { keysOf, type LocalKey } from '../../../renderer/help/keys.ts';

/** What the named keys are as an event. */
function chordOf(keys: string): Chord {
  const names = keys.split(' ');
  const last = names.at(-1) ?? '';
  const arrows: Readonly<Record<string, string>> = { '←': 'ArrowLeft', '→': 'ArrowRight' };
  const letter = names.includes('Shift') ? last : last.toLowerCase();
  return {
    key: arrows[last] ?? (last.length === 1 ? letter : last),
    ctrlKey: names.includes('Ctrl'),
    metaKey: false,
    altKey: names.includes('Alt'),
    shiftKey: names.includes('Shift'),
  };
}

const local = [
  'mark',
  'comment',
  'save-note',
  'undo',
  'redo',
  'next-hit',
  'previous-hit',
  'results',
  'preview',
  'close',
] as const satisfies readonly LocalKey[];
const elsewhere: ReadonlySet<string> = new Set(local);

describe('使用说明', () => {
  it.each(Object.entries(keysOf).filter(([task]) => !elsewhere.has(task)))(
    'says of %s the key that does it: %s',
    (task, keys) => {
      expect(shortcutFor(chordOf(keys), false)).toBe(task);
    },
  );
});
