import { useQueryClient } from '@tanstack/react-query';
import type { ListedDocument } from '../../preload/contract.ts';
import { showLeftTab } from '../app/left-tab.ts';
import { ask } from '../bridge/ask.ts';
import { useText } from '../i18n/use-text.ts';
import { showFailure } from '../ui/show-failure.ts';
import { showToast, useToasts } from '../ui/toast.ts';
import { type Move, movedOrder } from './order.ts';
import { listKey } from './reading-queries.ts';
import { readingText } from './text.ts';

type Named = Pick<ListedDocument, 'documentId' | 'shortTitle'>;

interface ListChanges {
  add(documentId: string): Promise<void>;
  remove(document: Named): Promise<void>;
  markRead(document: Named, read: boolean): Promise<void>;
  /** @param group the documents among which it moves, in their order */
  move(document: Named, move: Move, group: readonly Named[]): Promise<void>;
}

const moveTopic = 'reading-move';

/** Several moves of one document, one after another, are told and taken back as one. */
interface Run {
  readonly documentId: string;
  readonly before: readonly string[];
}

let run: Run | null = null;

/** The run of moves of this document, as long as it can be read of it. */
function going(documentId: string): Run | null {
  const told = useToasts.getState().toasts.some(({ topic }) => topic === moveTopic);
  return told && run?.documentId === documentId ? run : null;
}

/** Changes the reading list; what can be regretted is told with the way back. */
export function useListChanges(): ListChanges {
  const queries = useQueryClient();
  const text = useText(readingText);

  /** Whether it was done. */
  const changed = async (answer: Promise<readonly ListedDocument[]>): Promise<boolean> => {
    try {
      queries.setQueryData(listKey, await answer);
      return true;
    } catch (error) {
      showFailure(error);
      return false;
    }
  };
  const undo = (answer: () => Promise<readonly ListedDocument[]>) => ({
    label: text.undo,
    onPress: () => void changed(answer()),
  });

  return {
    async add(documentId) {
      if (!(await changed(ask('reading.add', { documentId })))) return;
      showToast({
        topic: 'reading-add',
        text: text.added,
        action: { label: text.showList, onPress: () => showLeftTab('list') },
      });
    },
    async remove({ documentId, shortTitle }) {
      if (!(await changed(ask('reading.remove', { documentId })))) return;
      showToast({
        text: text.removed(shortTitle),
        action: undo(() => ask('reading.restore', { documentId })),
      });
    },
    async markRead({ documentId, shortTitle }, read) {
      if (!(await changed(ask('reading.markRead', { documentId, read }))) || !read) return;
      showToast({
        text: text.nowRead(shortTitle),
        action: undo(() => ask('reading.markRead', { documentId, read: false })),
      });
    },
    async move({ documentId, shortTitle }, move, group) {
      const order = group.map((each) => each.documentId);
      const documentIds = movedOrder(order, documentId, move);
      if (documentIds === null || !(await changed(ask('reading.arrange', { documentIds })))) return;
      const before = going(documentId)?.before ?? order;
      run = { documentId, before };
      showToast({
        topic: moveTopic,
        text: text.moved(shortTitle, documentIds.indexOf(documentId) + 1),
        action: undo(() => ask('reading.arrange', { documentIds: before })),
      });
    },
  };
}
