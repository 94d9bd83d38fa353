import { fail } from './outcome.ts';

const full = ['ENOSPC', 'EDQUOT', 'SQLITE_FULL'];
const locked = ['EROFS', 'EACCES', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN', 'SQLITE_PERM'];
const broken = ['SQLITE_CORRUPT', 'SQLITE_NOTADB'];

/** What the disk or SQLite threw, as a failure for people: `disk-full`, `read-only`, `library-damaged` or `internal`. */
export function machineFailure(error: unknown): ReturnType<typeof fail> {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const is = (codes: readonly string[]) =>
    codes.some((known) => code === known || code.startsWith(`${known}_`));
  if (is(full))
    return fail(
      'disk-full',
      `磁盘已满，没有写成（${message}）。`,
      `The disk is full, nothing was written (${message}).`,
    );
  if (is(locked)) {
    return fail(
      'read-only',
      `这个位置不能写入（${message}）。`,
      `This place cannot be written to (${message}).`,
    );
  }
  if (is(broken))
    return fail('library-damaged', `文库已经损坏（${message}）。`, `The library is damaged (${message}).`);
  return fail(
    'internal',
    `程序内部出错（${message}）。`,
    `Something went wrong inside the program (${message}).`,
  );
}
