import { useEffect } from 'react';
import { useHelp } from '../help/open.ts';
import { runPrint } from '../marks/open-commands.ts';
import { useFindOpen } from '../reader/find-open.ts';
import { useSearch } from '../search/search-store.ts';
import { useSettings } from '../settings/settings.ts';
import { stepTextSize } from '../settings/text-size.ts';
import { focusJumpBox } from './jump-box.ts';
import { useNavigation } from './navigation.ts';
import { togglePane } from './panes.ts';
import { moveRegion } from './regions.ts';
import { type Shortcut, shortcutFor } from './shortcuts.ts';

/** Listens for the window's shortcuts as long as it is mounted. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const shortcut = shortcutFor(event, isTyping(event.target));
      if (shortcut !== null && run[shortcut]() !== false) event.preventDefault();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, [contenteditable]') !== null;
}

const reading = (): boolean => useNavigation.getState().page === 'read';

/** The search has panes once something is searched for. */
const hasPanes = (): boolean => document.querySelector('[data-pane], [data-strip]') !== null;

/** What each does; `false` where it has no meaning now and the key may go on. */
const run: Readonly<Record<Shortcut, () => unknown>> = {
  help: () => useHelp.setState({ open: true }),
  jump: focusJumpBox,
  find: () => (reading() ? openFind() : focusJumpBox()),
  search: () => {
    useNavigation.getState().show('search');
    // Once the box holds the words that are searched for.
    useSearch.getState().returnToBox();
  },
  back: () => useNavigation.getState().back(),
  forward: () => useNavigation.getState().forward(),
  print: () => {
    if (!runPrint()) window.print();
  },
  list: () => document.querySelector<HTMLElement>('[data-list-button]')?.click(),
  larger: () => stepSize(1),
  smaller: () => stepSize(-1),
  'plain-size': () => useSettings.getState().change({ textSize: 100 }),
  'fold-left': () => hasPanes() && togglePane('left'),
  'fold-right': () => hasPanes() && togglePane('right'),
  'next-region': () => moveRegion(1),
  'previous-region': () => moveRegion(-1),
};

/** Already open, the bar takes the focus back, ready for other words. */
function openFind(): void {
  const bar = document.querySelector<HTMLInputElement>('.find-bar input');
  if (bar) bar.select();
  else useFindOpen.getState().setOpen(true);
}

function stepSize(direction: 1 | -1): void {
  const { textSize, change } = useSettings.getState();
  change({ textSize: stepTextSize(textSize, direction) });
}
