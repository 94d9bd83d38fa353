import { fold } from '../../../../main/search/fold.ts';
import { gramsOfTerm, gramsOfText } from '../../../../main/search/grams.ts';
import { parseTerms } from '../../../../main/search/terms.ts';
import type { Row } from '../corpus.ts';
import type { OpenEngine } from './engine.ts';
import { bytesOf, idsOf, openTexts, textWriter } from './sqlite-file.ts';

/** SQLite's FTS5 over the same characters and pairs as this engine has, with the same check for longer terms. */
export const openFts5Pairs: OpenEngine = openPairs('');

/** The same without what FTS5 keeps for ranking and phrases, which pairs have no use for: the least that it can be. */
export const openFts5LeastPairs: OpenEngine = openPairs(', detail=none, columnsize=0');

/** Takes apart at white space only. */
const tokenizer = `unicode61 remove_diacritics 0 categories 'L* N* P* S* M* C*'`;

function openPairs(options: string): OpenEngine {
  return async (file) => {
    const db = openTexts(file);
    db.exec(
      `CREATE VIRTUAL TABLE IF NOT EXISTS pair USING fts5 (grams, content='', tokenize="${tokenizer}"${options})`,
    );
    const texts = textWriter(db);
    const insert = db.prepare('INSERT INTO pair (rowid, grams) VALUES (?, ?)');
    const remove = db.prepare("INSERT INTO pair (pair, rowid, grams) VALUES ('delete', ?, ?)");
    return {
      add: async (rows) =>
        db.transaction(() => {
          for (const row of rows) {
            texts.insert(row);
            insert.run(row.id, gramsIn(row));
          }
        })(),
      remove: async (rows) =>
        db.transaction(() => {
          for (const row of rows) {
            texts.remove(row);
            remove.run(row.id, gramsIn(row));
          }
        })(),
      find: async (query) => {
        const terms = parseTerms(query);
        const match = terms.flatMap(gramsOfTerm).map(quoted).join(' ');
        const long = terms.filter((term) => term.length > 2);
        if (long.length === 0) return idsOf(db, 'SELECT rowid FROM pair WHERE pair MATCH ?', match);
        const sql = `SELECT pair.rowid FROM pair CROSS JOIN search_text ON id = pair.rowid
            WHERE pair MATCH ? ${long.map(() => 'AND instr(folded, ?) > 0').join(' ')}`;
        return idsOf(db, sql, match, ...long);
      },
      bytes: () => bytesOf(db, 'pair'),
      close: () => db.close(),
    };
  };
}

function gramsIn({ text }: Row): string {
  return gramsOfText(fold(text)).join(' ');
}

function quoted(gram: string): string {
  return `"${gram.replaceAll('"', '""')}"`;
}
