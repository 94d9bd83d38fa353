import type { ValidityState } from '../../../preload/contract.ts';

/** What a person may call a state, folded. */
const names: Readonly<Record<ValidityState, readonly string[]>> = {
  'not-yet': ['尚未施行', '未施行', 'not-yet'],
  'in-force': ['施行中', '有效', '现行有效', '现行', 'in-force'],
  amended: ['部分修改', '已修改', '修改', 'amended'],
  expired: ['已过有效期', '过期', '已过期', '失效', 'expired'],
  repealed: ['被本库文件废止', '已被废止', '已废止', '废止', 'repealed'],
  unknown: ['效力不明', '不明', '未说明', 'unknown'],
};

const states = new Map(
  Object.entries(names).flatMap(([state, words]) => words.map((word) => [word, state as ValidityState])),
);

/** The state that a folded word names, `null` for no state's name. */
export function stateNamed(word: string): ValidityState | null {
  return states.get(word) ?? null;
}
