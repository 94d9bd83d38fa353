import type { FailureCode } from '../../preload/contract.ts';
import { fail } from './outcome.ts';

interface Cause {
  /** SQLite's result codes and Node's; SQLite's come with extensions (`SQLITE_READONLY_DBMOVED`). */
  readonly errors: readonly string[];
  readonly code: FailureCode;
  readonly zh: string;
  readonly en: string;
}

const causes: readonly Cause[] = [
  {
    errors: ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'],
    code: 'disk-full',
    zh: '磁盘已满，没有写成',
    en: 'The disk is full, nothing was written',
  },
  {
    errors: ['EROFS', 'EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM'],
    code: 'read-only',
    zh: '这个位置不能写入',
    en: 'This place cannot be written to',
  },
  {
    errors: ['EBUSY'],
    code: 'read-only',
    zh: '文件正被另一个程序打开，请在那里关掉它，或者换一个名字',
    en: 'Another program has the file open; close it there, or choose another name',
  },
  {
    errors: ['SQLITE_BUSY', 'SQLITE_LOCKED'],
    code: 'read-only',
    zh: '文库正被另一个程序使用，请稍后再试',
    en: 'Another program is using the library; try again later',
  },
  {
    errors: ['SQLITE_CORRUPT', 'SQLITE_NOTADB'],
    code: 'library-damaged',
    zh: '文库已经损坏，可以用公报原文重新做一个',
    en: 'The library is damaged; it can be made again from the gazettes’ texts',
  },
];

const unforeseen = {
  code: 'internal',
  zh: '程序内部出错',
  en: 'Something went wrong inside the program',
} as const;

/** What the disk or SQLite threw, as a failure for people: `disk-full`, `read-only`, `library-damaged` or `internal`. */
export function machineFailure(error: unknown): ReturnType<typeof fail> {
  const thrown = error instanceof Error && 'code' in error ? String(error.code) : '';
  const { code, zh, en } =
    causes.find(({ errors }) => errors.some((known) => isKind(thrown, known))) ?? unforeseen;
  const message = error instanceof Error ? error.message : String(error);
  return fail(code, `${zh}（${message}）。`, `${en} (${message}).`);
}

function isKind(thrown: string, known: string): boolean {
  return thrown === known || thrown.startsWith(`${known}_`);
}
