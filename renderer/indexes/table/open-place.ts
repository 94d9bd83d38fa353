import type { FactPlace } from '../../../preload/contract-indexes.ts';
import { useNavigation } from '../../app/navigation.ts';

/** Opens the document at the very words. */
export function openPlace({ document, block, range }: FactPlace): void {
  useNavigation.getState().open({ documentId: document.documentId, block, range });
}
