import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import { fold } from '../../gazette/text/fold.ts';
import { numeralClass, readNumeral } from '../../gazette/text/numerals.ts';
import { titleKey } from '../names.ts';
import { all, first } from '../rows.ts';
import { partAddress } from '../searchable-rows.ts';

interface Citing {
  readonly documentId: string;
  readonly block: string;
  /** UTF-16 offsets into the block's text. */
  readonly start: number;
  readonly end: number;
  readonly relation: string;
  readonly titleKey: string | null;
}

/**
 * The address in the target that a citation means: the article or section named right behind it, or the text that a
 * notice issues. `null` when it means the document as a whole, or what it names is not there once.
 */
export function passageOf(db: Database, citing: Citing, target: string): string | null {
  if (citing.relation === 'self') return issuedPart(db, citing.titleKey, target);
  const sql = 'SELECT text FROM block WHERE document_id = ? AND address = ?';
  const row = first(db, z.object({ text: z.string() }), sql, citing.documentId, citing.block);
  const named = row === null ? null : namedBehind(row.text, citing.start, citing.end);
  return named !== null && isThere(db, target, named) ? named.address : null;
}

function issuedPart(db: Database, title: string | null, target: string): string | null {
  const row = z.object({ ordinal: z.number(), title: z.string().nullable() });
  const sql = "SELECT ordinal, title FROM part WHERE document_id = ? AND kind <> 'notice' ORDER BY ordinal";
  const part = all(db, row, sql, target).find((one) => titleKey(one.title) === title);
  return part === undefined ? null : partAddress(part.ordinal);
}

/** A numbered place in another paper. */
interface Passage {
  readonly address: string;
  /** What the block has to be, for other blocks may bear such an address. */
  readonly is: 'article' | 'section';
}

const articleForm = new RegExp(`^的?第([${numeralClass}]+)条(?:之([${numeralClass}]+))?`);
const sectionForm = /^的?(\d{1,2}(?:\.\d{1,2}){1,4})(?![\d.%])/;

/** What a text names right behind a citation: 第三十九条, 第三十九条之一, 5.2.1; of several the first. */
function namedBehind(text: string, start: number, end: number): Passage | null {
  const folded = fold(text);
  const behind = behindBrackets(folded.slice(end), depthOf(folded.slice(start, end)));
  const [article, number = '', branch] = articleForm.exec(behind) ?? [];
  if (article !== undefined) {
    const own = `art-${readNumeral(number)}`;
    return { address: branch === undefined ? own : `${own}-${readNumeral(branch)}`, is: 'article' };
  }
  const section = sectionForm.exec(behind)?.[1];
  return section === undefined ? null : { address: `sec-${section}`, is: 'section' };
}

/** How many brackets are open at the end of a text. */
function depthOf(folded: string): number {
  return folded.split('(').length - folded.split(')').length;
}

/** 《办法》（…号印发，…号修改）第十条: what stands behind the brackets that the citation opens or that follow it. */
function behindBrackets(behind: string, open: number): string {
  let depth = open;
  for (let at = 0; at < behind.length; at += 1) {
    const sign = behind.charAt(at);
    if (sign === '(') depth += 1;
    if (depth <= 0) return behind.slice(at);
    if (sign === ')') depth -= 1;
  }
  return '';
}

/** Whether the target has the place, once: a doubled number leaves it open which one is meant. */
function isThere(db: Database, documentId: string, { address, is }: Passage): boolean {
  const sql = `SELECT count(*) AS count, min(detail ->> 'kind') AS kind, min(detail ->> 'scheme') AS scheme
    FROM block WHERE document_id = ? AND address IN (?, ?)`;
  const row = z.object({ count: z.number(), kind: z.string().nullable(), scheme: z.string().nullable() });
  const found = first(db, row, sql, documentId, address, `${address}~2`);
  if (found?.count !== 1) return false;
  return is === 'article' ? found.kind === 'article' : found.scheme === '1.1';
}
