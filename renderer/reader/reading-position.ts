import { create } from 'zustand';

interface ReadingPosition {
  readonly documentId: string | null;
  /** The address that reading stands in, for the outline to follow. */
  readonly address: string;
}

export const useReadingPosition = create<ReadingPosition>(() => ({ documentId: null, address: 'head' }));
