import { create } from 'zustand';

interface OnDay {
  /** The day for which states are shown, `YYYY-MM-DD`. */
  readonly day: string;
  choose(day: string): void;
}

/** The day by which the strip, the contents and the search tell whether papers apply: today until another is chosen. */
export const useOnDay = create<OnDay>((set) => ({
  day: today(),
  choose: (day) => set({ day }),
}));

/** Today by this machine's clock, `YYYY-MM-DD`. */
export function today(now = new Date()): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
