import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { ParsedIssue } from '../../gazette/parsed-issue.ts';
import { fold } from '../../search/index.ts';
import { tasksOf } from '../facts/units/tasks.ts';
import { unitOf } from '../facts/units/unit-name.ts';
import { insert } from '../insert.ts';
import { all } from '../rows.ts';

/** What names an issue has, by the sound of their signs: titles of papers and their parts, organs, units, places. */
export function createSpokenNames(db: Database): void {
  db.exec(`
    CREATE TABLE spoken_name (
      issue_id TEXT NOT NULL REFERENCES issue ON DELETE CASCADE,
      name TEXT NOT NULL,      -- folded
      syllables TEXT NOT NULL, -- one for each sign of the name, with spaces between; - for what has no sound
      initials TEXT NOT NULL,  -- one letter for each sign of the name
      PRIMARY KEY (issue_id, name)
    ) STRICT, WITHOUT ROWID;
  `);
}

/** A name and how it is said. */
export interface SpokenName {
  readonly name: string;
  /** One for each UTF-16 unit of the name, `-` for what has no sound. */
  readonly syllables: readonly string[];
  /** In how many issues it stands. */
  readonly issues: number;
}

const soundless = '-';

/**
 * Writes an issue's names with their pinyin. The dictionary is loaded when the first issue is added, never to read a
 * library.
 */
export async function insertSpokenNames(db: Database, id: string, city: string, parsed: ParsedIssue) {
  for (const name of new Set(namesOf(parsed, city).map(fold))) {
    const syllables = await spoken(name);
    const initials = syllables.map((syllable) => syllable.charAt(0)).join('');
    insert(db, 'spoken_name', { issue_id: id, name, syllables: syllables.join(' '), initials });
  }
}

function namesOf({ issue, documents, sections }: ParsedIssue, city: string): string[] {
  const papers = documents.flatMap((document) => [
    document.title,
    ...document.issuers,
    ...document.parts.flatMap(({ title }) => title ?? []),
    ...tasksOf(document).flatMap(({ units }) => units.map(({ name }) => unitOf(name, city))),
  ]);
  const names = [issue.title ?? '', city, ...papers, ...sections.map(({ title }) => title)];
  // Nobody says 人民 where 市政府 will do.
  const said = names.map((name) => name.replace(/(?<=[省市县区州旗盟乡镇])人民政府/, '政府'));
  return [...names, ...said].filter((name) => name !== '');
}

/** One syllable for each UTF-16 unit; signs outside the basic plane, of two units, are said to have no sound. */
async function spoken(name: string): Promise<string[]> {
  const { pinyin } = await import('pinyin-pro');
  const syllables = pinyin(name, { toneType: 'none', type: 'array', v: true });
  const signs = [...name];
  return signs.flatMap((sign, at) => {
    const syllable = syllables.length === signs.length ? (syllables[at] ?? '') : '';
    const said = /^[a-z]+$/.test(syllable) ? syllable : /^[a-z\d]$/.test(sign) ? sign : soundless;
    return [said, ...Array.from({ length: sign.length - 1 }, () => soundless)];
  });
}

const row = z
  .object({ name: z.string(), syllables: z.string(), issues: z.number() })
  .transform(({ syllables, ...rest }): SpokenName => ({ ...rest, syllables: syllables.split(' ') }));

/** The names of the library in whose initials, or in whose syllables one after another, the letters stand. */
export function namesSpelt(db: Database, letters: string): SpokenName[] {
  const sql = `SELECT name, min(syllables) AS syllables, count(*) AS issues FROM spoken_name
               WHERE instr(initials, ?) > 0 OR instr(replace(syllables, ' ', ''), ?) > 0
               GROUP BY name ORDER BY issues DESC, name`;
  return all(db, row, sql, letters, letters);
}

/** The pieces of the library's names that sound like the folded term and are written otherwise, the most frequent first. */
export async function namesSounding(db: Database, term: string): Promise<string[]> {
  const sound = (await spoken(term)).join(' ');
  const sql = `SELECT name, min(syllables) AS syllables, count(*) AS issues FROM spoken_name
               WHERE instr(' ' || syllables || ' ', ?) > 0 GROUP BY name ORDER BY issues DESC, name`;
  const pieces = all(db, row, sql, ` ${sound} `).map(({ name, syllables }) => {
    const before = ` ${syllables.join(' ')} `.indexOf(` ${sound} `);
    const from = ` ${syllables.join(' ')} `.slice(0, before).split(' ').length - 1;
    return name.slice(from, from + term.length);
  });
  return [...new Set(pieces)].filter((piece) => piece !== term);
}
