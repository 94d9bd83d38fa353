import { join } from 'node:path';
import type { Reference, ReferenceRelation } from '../../preload/contract.ts';
import { readCatalogue } from '../library/catalogue/read-catalogue.ts';
import { tellReferences } from '../library/catalogue/tell.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneDocument } from './one-document.ts';
import { print, printJson, say } from './output.ts';
import { withLibrary } from './with-library.ts';

const catalogueFolder = join(import.meta.dirname, '../../assets/catalogue');

export interface ReferencesOptions {
  readonly library: string;
  readonly json: boolean;
}

/** What each relation is called, from the document and towards it; in this order. */
const words: Readonly<Record<ReferenceRelation, readonly [outgoing: string, incoming: string]>> = {
  basis: ['依据 basis', '以本文为依据 basis of'],
  applies: ['适用 applies', '按本文执行 applied by'],
  repeals: ['废止 repeals', '废止本文 repealed by'],
  amends: ['修改 amends', '修改本文 amended by'],
  forwards: ['转发 forwards', '转发本文 forwarded by'],
  self: ['印发 issues', '印发本文 issued by'],
  lists: ['列出 lists', '列入发文目录 listed by'],
  mention: ['引用 mentions', '提到本文 mentioned by'],
};

/** `gazette references DOCUMENT`: what a document refers to and what refers to it, by relation, with the sentences. */
export function references(name: string, { library, json }: ReferencesOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const found = oneDocument(db, name);
    if (!found.ok) return found.exitCode;
    const { id, title, docNumber } = found.view;
    const { outgoing, incoming } = tellReferences(db, readCatalogue(catalogueFolder, say), id);
    if (json) {
      const both = { outgoing: byRelation(outgoing), incoming: byRelation(incoming) };
      printJson({ documentId: id, title, docNumber, ...both });
    } else {
      const lines = [...groupLines(outgoing, 0, targetName), ...groupLines(incoming, 1, fromName)];
      print([docNumber ?? title, ...(lines.length === 0 ? ['没有关联 no references'] : lines)].join('\n'));
    }
    return exitCodes.ok;
  });
}

function byRelation(all: readonly Reference[]): Partial<Record<ReferenceRelation, readonly Reference[]>> {
  return Object.fromEntries(Map.groupBy(all, ({ relation }) => relation));
}

function groupLines(
  all: readonly Reference[],
  direction: 0 | 1,
  nameOf: (reference: Reference) => string,
): string[] {
  const groups = Map.groupBy(all, ({ relation }) => words[relation][direction]);
  return Object.values(words).flatMap(({ [direction]: heading }) => {
    const members = groups.get(heading) ?? [];
    const lines = members.map((one) => `  ${nameOf(one)}\t${one.place}\t${one.sentence}`);
    return lines.length === 0 ? [] : [heading, ...lines];
  });
}

function targetName({ target }: Reference): string {
  const name = target.docNumber ?? target.title ?? '';
  if (target.state === 'held') return target.block === null ? name : `${name}#${target.block}`;
  return `${name}（本库未收 not held${target.hint === null ? '' : `，${target.hint}`}）`;
}

function fromName({ from }: Reference): string {
  return from.docNumber ?? `${from.issue}${from.title}`;
}
