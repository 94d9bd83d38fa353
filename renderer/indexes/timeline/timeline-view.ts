import { create } from 'zustand';
import { type DayFilter, type DayRow, dayKinds } from '../../../preload/contract-indexes.ts';
import { addDays, localDay } from './days.ts';

export const periods = ['all', 'soon', 'between'] as const;
export type Period = (typeof periods)[number];

export interface TimelineState {
  readonly kinds: readonly DayRow['kind'][];
  readonly period: Period;
  /** The day that “in the next 90 days” is counted from, `YYYY-MM-DD`. */
  readonly reference: string;
  /** First and last day of a chosen period; empty for open. */
  readonly from: string;
  readonly to: string;
}

interface TimelineView extends TimelineState {
  change(change: Partial<TimelineState>): void;
}

/** What of the timeline is looked at; kept for coming back. */
export const useTimelineView = create<TimelineView>((set) => ({
  kinds: dayKinds,
  period: 'all',
  reference: localDay(new Date()),
  from: '',
  to: '',
  change: (change) => set(change),
}));

const soon = 90;

/** The days that a view shows. */
export function shownDays({ kinds, period, reference, from, to }: TimelineState): DayFilter {
  if (period === 'soon') {
    const ending = kinds.filter((kind) => kind === 'expires' || kind === 'deadline');
    return { kinds: ending, from: reference, to: addDays(reference, soon) };
  }
  if (period === 'between') return { kinds, from: from || null, to: to || null };
  return { kinds, from: null, to: null };
}
