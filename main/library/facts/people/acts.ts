import type { Appointment, ParsedIssue } from '../../../gazette/parsed-issue.ts';
import { issueMonth, readMonths } from '../months.ts';
import { postKey } from './post-key.ts';

/** An appointment or a dismissal. */
export interface Act extends Omit<Appointment, 'line'> {
  /** {@link postKey}. */
  readonly postKey: string;
  /** `YYYY-MM-DD` or `YYYY-MM`. */
  readonly date: string | null;
  /** What tells the date: the paper's own, its section's title, the issue's number, or when it came out. */
  readonly dated: 'document' | 'title' | 'issue' | 'published' | null;
}

/** The acts of an issue in order of appearance. */
export function actsOf(parsed: ParsedIssue, city: string): Act[] {
  const dates = new Map<string, Pick<Act, 'date' | 'dated'>>();
  return parsed.appointments.map(({ line: _line, ...act }) => {
    const known = dates.get(act.at.holder) ?? dateOf(parsed, act.at.holder);
    dates.set(act.at.holder, known);
    return { ...act, ...known, postKey: postKey(act.post, city) };
  });
}

function dateOf({ issue, documents, sections }: ParsedIssue, holder: string): Pick<Act, 'date' | 'dated'> {
  const signed = documents.find(({ id }) => id === holder)?.signedOn ?? null;
  if (signed !== null) return { date: signed, dated: 'document' };
  const months = readMonths(sections.find(({ id }) => id === holder)?.title ?? '', issue);
  if (months !== null) return { date: months.to, dated: 'title' };
  const month = issueMonth(issue);
  if (month !== null) return { date: month, dated: 'issue' };
  const { publishedOn } = issue;
  return publishedOn === null ? { date: null, dated: null } : { date: publishedOn, dated: 'published' };
}
