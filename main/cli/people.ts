import type { ActRow, DiaryEvent } from '../../preload/contract-records.ts';
import { diarists, diary } from '../library/facts/diary/diary-queries.ts';
import { acts } from '../library/facts/people/people-queries.ts';
import type { Library } from '../library/store.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface PeopleOptions {
  readonly library: string;
  /** Whose acts and days; `null` for the acts of all. */
  readonly name: string | null;
  readonly json: boolean;
}

/**
 * `gazette people`: appointments and dismissals with who came before and after, earliest first; of one name also the days
 * that the event logs tell of. Nothing is an answer, not an error.
 */
export function people({ library, name, json }: PeopleOptions): Promise<ExitCode> {
  return withLibrary(library, (open) => {
    const found = acts(open.db).filter((act) => name === null || act.person === name);
    const days = name === null ? [] : daysOf(open, name);
    if (json) printJson({ name, acts: found, ...(name === null ? {} : { diary: days }) });
    else {
      for (const act of found) print(actLine(act));
      for (const { date, text, at } of days) print([date, text, at.document.issue].join('\t'));
    }
    say(`${found.length} 条任免 acts${name === null ? '' : `, ${days.length} 条记事 events`}`);
    return exitCodes.ok;
  });
}

function daysOf({ db }: Library, name: string): DiaryEvent[] {
  const { rows } = diarists(db, { filter: name, offset: 0, limit: 100_000 });
  return rows
    .filter((row) => row.name === name)
    .flatMap(({ city, years }) => years.flatMap((year) => diary(db, { city, name, year })));
}

function actLine({ city, person, action, post, date, neighbours, namesakes, at }: ActRow): string {
  const others = neighbours.map(
    ({ person: other, certain }) => `${action === '任' ? '前任' : '后任'}${certain ? '' : '可能是'}${other}`,
  );
  const remark = namesakes === 0 ? [] : [`另有同名${namesakes}条`];
  const place = `${at.document.issue} ${at.document.docNumber ?? at.document.title}`;
  return [date?.date ?? '', city, person, action, post, [...others, ...remark].join('；'), place].join('\t');
}
