/** Days as `YYYY-MM-DD`, counted in UTC so that no change of the clock makes a day longer. */

const dayMs = 86_400_000;

/** The day on the person's own calendar. */
export function localDay(now: Date): string {
  return isoDay(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
}

export function addDays(day: string, count: number): string {
  return isoDay(Date.parse(day) + count * dayMs);
}

/** First and last day of the month, `YYYY-MM`, or of the year, `YYYY`. */
export function daysOf(period: string): { readonly from: string; readonly to: string } {
  const [year = 0, month] = period.split('-').map(Number);
  if (month === undefined) return { from: `${period}-01-01`, to: `${period}-12-31` };
  return { from: `${period}-01`, to: isoDay(Date.UTC(year, month, 0)) };
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
