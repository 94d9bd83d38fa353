import { usePanes } from '../app/panes.ts';
import { useSettings } from '../settings/settings.ts';

/** Whether the preview lies over the results. */
export function isPreviewOver(): boolean {
  return usePanes.getState().over === 'right';
}

/** Shows the preview or folds it; the focus stays in the results, where one goes on. */
export function togglePreview(): void {
  const { room, over } = usePanes.getState();
  const { rightPane, change } = useSettings.getState();
  if (room.right) change({ rightPane: !rightPane });
  else usePanes.setState({ over: over === 'right' ? null : 'right' });
}
