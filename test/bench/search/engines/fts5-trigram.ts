import { fold } from '../../../../main/search/fold.ts';
import { parseTerms } from '../../../../main/search/terms.ts';
import type { OpenEngine } from './engine.ts';
import { bytesOf, idsOf, openTexts, textWriter } from './sqlite-file.ts';

/** What FTS5's trigram tokenizer can look up; anything shorter is looked for in the texts one by one. */
const shortest = 3;

/** SQLite's FTS5 with its own tokenizer for substrings. */
export const openFts5Trigram: OpenEngine = async (file) => {
  const db = openTexts(file);
  db.exec(
    "CREATE VIRTUAL TABLE IF NOT EXISTS trigram USING fts5 (folded, content='', tokenize='trigram case_sensitive 1')",
  );
  const texts = textWriter(db);
  const insert = db.prepare('INSERT INTO trigram (rowid, folded) VALUES (?, ?)');
  const remove = db.prepare("INSERT INTO trigram (trigram, rowid, folded) VALUES ('delete', ?, ?)");
  return {
    add: async (rows) =>
      db.transaction(() => {
        for (const row of rows) {
          texts.insert(row);
          insert.run(row.id, fold(row.text));
        }
      })(),
    remove: async (rows) =>
      db.transaction(() => {
        for (const row of rows) {
          texts.remove(row);
          remove.run(row.id, fold(row.text));
        }
      })(),
    find: async (query) => {
      const terms = parseTerms(query);
      const long = terms.filter((term) => term.length >= shortest);
      const short = terms.filter((term) => term.length < shortest);
      const holds = short.map(() => 'instr(search_text.folded, ?) > 0').join(' AND ');
      if (long.length === 0) return idsOf(db, `SELECT id FROM search_text WHERE ${holds}`, ...short);
      const match = long.map((term) => `"${term.replaceAll('"', '""')}"`).join(' ');
      if (short.length === 0) return idsOf(db, 'SELECT rowid FROM trigram WHERE trigram MATCH ?', match);
      const sql = `SELECT trigram.rowid FROM trigram CROSS JOIN search_text ON id = trigram.rowid
        WHERE trigram MATCH ? AND ${holds}`;
      return idsOf(db, sql, match, ...short);
    },
    bytes: () => bytesOf(db, 'trigram'),
    close: () => db.close(),
  };
};
