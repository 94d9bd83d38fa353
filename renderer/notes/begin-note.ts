import { useNavigation } from '../app/navigation.ts';
import { useText } from '../i18n/use-text.ts';
import { useSideTab } from '../references/side-tab.ts';
import { showToast } from '../ui/toast.ts';
import { useDrafts } from './drafts.ts';
import type { FreshNote } from './kept-drafts.ts';
import { notesText } from './text.ts';

/** Gives what begins a new note. While another is not saved yet, it leads back to that one and gives `false`. */
export function useBeginNote(): (draft: FreshNote) => boolean {
  const text = useText(notesText);
  return (draft) => {
    const { fresh, begin } = useDrafts.getState();
    if (fresh === null) {
      begin(draft);
      return true;
    }
    showToast({ text: text.finishFirst, action: { label: text.goBack, onPress: () => goBackTo(fresh) } });
    return false;
  };
}

function goBackTo(fresh: FreshNote): void {
  const { open } = useNavigation.getState();
  if (fresh.kind === 'document') {
    open({ documentId: fresh.documentId });
    useSideTab.getState().setTab('notes');
    return;
  }
  const { block, offset } = fresh.anchor.start;
  open({ documentId: fresh.documentId, block, range: [offset, offset + 1] });
}
