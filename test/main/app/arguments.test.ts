import path from 'node:path';
import { expect, test } from 'vitest';
import { readArguments } from '../../../main/app/arguments.ts';

const folder = path.resolve('/home/clerk');

test('without --library the program’s own library is meant', () => {
  const argv = ['.', '--user-data-dir=/tmp/x', '--no-sandbox'];
  expect(readArguments(argv, folder)).toEqual({
    ok: true,
    value: { libraryFile: null, bundledLibrary: null },
  });
});

test('a relative file counts from the folder of the start', () => {
  const { ok, ...rest } = readArguments(['.', '--library=公报 库.sqlite'], folder);
  expect(ok).toBe(true);
  expect(rest).toEqual({ value: { libraryFile: path.join(folder, '公报 库.sqlite'), bundledLibrary: null } });
});

test('an absolute file stays as it is, and the last one given counts', () => {
  const file = path.resolve('/media/usb/a=b.sqlite');
  const argv = ['--library=other.sqlite', `--library=${file}`];
  expect(readArguments(argv, folder)).toEqual({
    ok: true,
    value: { libraryFile: file, bundledLibrary: null },
  });
});

test('a library that stands for the program’s own is told apart from the one that was asked for', () => {
  const argv = ['--bundled-library=bundle.sqlite'];
  expect(readArguments(argv, folder)).toEqual({
    ok: true,
    value: { libraryFile: null, bundledLibrary: path.join(folder, 'bundle.sqlite') },
  });
});

test.each([['--library='], ['--library'], ['--bundled-library=']])(
  '%s without a file is refused',
  (argument) => {
    const read = readArguments([argument, '/tmp/next.sqlite'], folder);
    expect(read).toMatchObject({ ok: false, failure: { code: 'bad-request' } });
  },
);
