import { fold } from '../text/fold.ts';
import { readOrgans } from '../text/organs.ts';
import { sortOf } from '../text/title.ts';
import type { Closing } from './closing.ts';
import type { RawPart } from './parts.ts';

/** The sort of a paper by its title: 若干意见 and 实施意见 are 意见, an order is 令. */
export function kindOf(title: string, docNumber: string | null): string {
  const tight = title.replace(/[\s　]/g, '');
  if (/令$/.test(tight) || (docNumber !== null && /令第.+号$/.test(docNumber))) return '令';
  return sortOf(title) ?? reading.exec(fold(tight))?.[1] ?? '其他';
}

const reading = /(解读|问答|答记者问|讲话|致辞|访谈)(?:材料|稿|提纲|摘要)?(?:\([^()]{2,12}\))?$/;

/** Whether a paper of this sort can say of itself when it applies: what only explains another has no force. */
export function hasForce(kind: string): boolean {
  return !reading.test(kind);
}

/** Who issues: named at the head of the title, else by the signature, else by the number of an order. */
export function issuersOf(title: string, docNumber: string | null, closing: Closing | null): string[] {
  const folded = fold(title);
  const end = folded.search(/关于|印发|转发|批转|令$|令\s|公告$|通告$/);
  const named = end > 0 ? readOrgans(title.slice(0, end)) : [];
  if (named.length > 0) return named;
  const order = /^(.{2,20}?人民政府).{0,20}令$/.exec(folded)?.[1];
  if (order !== undefined) return [title.slice(0, order.length)];
  const signers = [...new Set(closing?.signers ?? [])];
  if (signers.length > 0) return signers;
  return readOrgans(/^(.+)令(?:\d{4}年)?第.+号$/.exec(docNumber ?? '')?.[1] ?? '');
}

/** An order is called by the text it issues, not by 某某市人民政府令. */
export function titleOfOrder(title: string, parts: readonly RawPart[]): string | null {
  if (!/令$/.test(title.replace(/[\s　]/g, ''))) return null;
  return parts.find((part) => part.kind === 'main')?.title ?? null;
}
