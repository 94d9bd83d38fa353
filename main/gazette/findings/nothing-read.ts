import type { Line } from '../lines/lines.ts';
import type { Finding, ParsedIssue } from '../parsed-issue.ts';

/** What an issue is read for. */
export type ReadFacts = Pick<
  ParsedIssue,
  'documents' | 'appointments' | 'news' | 'events' | 'issuedList' | 'statistics'
>;

/** So many characters are more than a cover and a table of contents. */
const substantial = 1000;

/**
 * A text of some length in which nothing was found that an issue holds: another kind of text, or one in a form that is not
 * understood. Without a word of it the librarian would take the file for read.
 */
export function checkNothingRead(facts: ReadFacts, lines: readonly Line[], chars: number): Finding[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined || chars < substantial) return [];
  const { documents, appointments, news, events, issuedList, statistics } = facts;
  const found = [documents, appointments, news, events, issuedList, statistics];
  if (found.some((list) => list.length > 0)) return [];
  return [
    {
      kind: 'no-document',
      lines: [first.number, last.number],
      message: '没有从这份文字中读出任何文件，也没有读出任免、要闻、记事、目录和统计：请核对它是不是公报。',
    },
  ];
}
