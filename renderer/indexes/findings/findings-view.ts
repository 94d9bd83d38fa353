import { create } from 'zustand';

interface FindingsView {
  readonly filter: string;
  /** `null` for all issues. */
  readonly issueId: string | null;
  /** `null` for all kinds. */
  readonly kind: string | null;
  change(change: Partial<Pick<FindingsView, 'filter' | 'issueId' | 'kind'>>): void;
}

/** Which findings are looked at; kept for coming back. */
export const useFindingsView = create<FindingsView>((set) => ({
  filter: '',
  issueId: null,
  kind: null,
  change: (change) => set(change),
}));
