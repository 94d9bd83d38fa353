/** Times as a person reads them, in the machine's own time zone: Sweden writes them after ISO 8601. */
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' });
const minute = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short' });

/** `2031-05-01`. What is no time is given as it is. */
export function dayOf(iso: string): string {
  return said(day, iso);
}

/** `2031-05-01 16:00`, which spreadsheets take for a time. */
export function minuteOf(iso: string): string {
  return said(minute, iso);
}

function said(format: Intl.DateTimeFormat, iso: string): string {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : format.format(time);
}
