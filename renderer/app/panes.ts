import { create } from 'zustand';
import { useSettings } from '../settings/settings.ts';
import { focusIn } from './regions.ts';

export type Side = 'left' | 'right';

/** `beside` the text, `over` it where there is no room, or `folded` to words at the edge. */
export type PaneState = 'beside' | 'over' | 'folded';

interface Panes {
  /** Whether the window is wide enough for the pane beside the text. */
  readonly room: Readonly<Record<Side, boolean>>;
  /** Whether it is high enough for more than one line above and below the text. */
  readonly high: boolean;
  readonly over: Side | null;
}

export const usePanes = create<Panes>(() => ({ room: { left: true, right: true }, high: true, over: null }));

const settingOf = { left: 'leftPane', right: 'rightPane' } as const;

function stateOf(side: Side, { room, over }: Panes, wanted: boolean): PaneState {
  if (room[side] && wanted) return 'beside';
  return over === side ? 'over' : 'folded';
}

export function usePaneState(side: Side): PaneState {
  const wanted = useSettings((state) => state[settingOf[side]]);
  return usePanes((panes) => stateOf(side, panes, wanted));
}

function stateNow(side: Side): PaneState {
  return stateOf(side, usePanes.getState(), useSettings.getState()[settingOf[side]]);
}

/** Opens the pane, beside the text if there is room, and takes the focus there. */
export function openPane(side: Side): void {
  if (stateNow(side) === 'folded') {
    if (usePanes.getState().room[side]) useSettings.getState().change({ [settingOf[side]]: true });
    else usePanes.setState({ over: side });
  }
  focusSoon(`[data-pane="${side}"]`);
}

/** Folds the pane and gives the focus to the word that opens it again. */
export function foldPane(side: Side): void {
  if (stateNow(side) === 'beside') useSettings.getState().change({ [settingOf[side]]: false });
  else usePanes.setState({ over: null });
  focusSoon(`[data-strip="${side}"]`);
}

export function togglePane(side: Side): void {
  if (stateNow(side) === 'folded') openPane(side);
  else foldPane(side);
}

/** A pane that lies over the text goes away without taking the focus anywhere. */
export function uncoverText(): void {
  if (usePanes.getState().over !== null) usePanes.setState({ over: null });
}

/** The pane or its strip is there only once React has drawn it. What took the focus in it meanwhile keeps it. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() => {
    const region = document.querySelector<HTMLElement>(selector);
    if (region && !region.contains(document.activeElement)) focusIn(region);
  });
}
