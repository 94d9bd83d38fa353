import type { Validity, ValidityState } from '../../preload/contract-validity.ts';
import { validityOf } from '../library/validity/validity.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { oneDocument } from './one-document.ts';
import { print, printJson } from './output.ts';
import { withLibrary } from './with-library.ts';

export interface StatusOptions {
  readonly library: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly json: boolean;
}

const words: Readonly<Record<ValidityState, string>> = {
  'not-yet': '尚未施行',
  'in-force': '施行中',
  amended: '部分修改',
  expired: '已过有效期',
  repealed: '被本库文件废止',
  unknown: '不明',
};

/** `gazette status DOCUMENT --on DATE`: whether a document applies on a day, and the sentences that say so. */
export function status(name: string, { library, on, json }: StatusOptions): Promise<ExitCode> {
  return withLibrary(library, ({ db }) => {
    const found = oneDocument(db, name);
    if (!found.ok) return found.exitCode;
    const { id, title, docNumber } = found.view;
    const validity = validityOf(db, id, on) ?? unsaid(on);
    if (json) printJson({ documentId: id, title, docNumber, ...validity });
    else print([`${title}${docNumber === null ? '' : `（${docNumber}）`}`, ...linesOf(validity)].join('\n'));
    return exitCodes.ok;
  });
}

/** News and lists apply on no day. */
function unsaid(on: string): Validity {
  return { on, state: 'unknown', effectiveFrom: null, expiresOn: null, evidence: [] };
}

/** The state, the sentence that it rests on, then the others that bear on it, each once. */
function linesOf({ on, state, evidence }: Validity): string[] {
  const byWeight = evidence.toSorted((one, other) => Number(other.decides) - Number(one.decides));
  const sentences = byWeight.map(
    ({ from, place, sentence }) => `${from.docNumber ?? from.title} ${place}：${sentence}`,
  );
  const decided = byWeight.some(({ decides }) => decides);
  const lines = [...new Set(sentences)].map(
    (line, at) => `  ${decided && at === 0 ? '依据' : '另见'} ${line}`,
  );
  return [`截至${on}，按本库所收：${words[state]}`, ...lines];
}
