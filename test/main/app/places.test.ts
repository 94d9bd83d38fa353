import path from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { findPlaces } from '../../../main/app/places.ts';

const none = { libraryFile: null, bundledLibrary: null };
const app = (isPackaged: boolean) => ({
  isPackaged,
  getPath: () => '/home/clerk/data',
  getAppPath: () => '/src/reader',
});

const librariesOf = (isPackaged: boolean, launch: Parameters<typeof findPlaces>[1]) => {
  const { libraryFile, bundledLibrary } = findPlaces(app(isPackaged), launch);
  return { libraryFile, bundledLibrary };
};

beforeEach(() => {
  Object.assign(process, { resourcesPath: '/opt/reader/resources' });
  onTestFinished(() => {
    Reflect.deleteProperty(process, 'resourcesPath');
  });
});

test('an installed program reads the library beside it and keeps the person’s own with their data', () => {
  const installed = {
    libraryFile: path.join('/home/clerk/data', 'library.sqlite'),
    bundledLibrary: path.join('/opt/reader/resources', 'library.sqlite'),
  };
  expect(librariesOf(true, none)).toEqual(installed);
  // Nobody slips another one under an installed program.
  expect(librariesOf(true, { ...none, bundledLibrary: '/tmp/other.sqlite' })).toEqual(installed);
});

test('one that is not packaged does so only when it is told to, and has the corpus otherwise', () => {
  expect(librariesOf(false, none)).toEqual({
    libraryFile: path.join('/src/reader', 'out/corpus/library.sqlite'),
    bundledLibrary: null,
  });
  expect(librariesOf(false, { ...none, bundledLibrary: '/tmp/bundle.sqlite' })).toEqual({
    libraryFile: path.join('/home/clerk/data', 'library.sqlite'),
    bundledLibrary: '/tmp/bundle.sqlite',
  });
});

test('a library that is asked for stands alone', () => {
  const launch = { libraryFile: '/media/usb/own.sqlite', bundledLibrary: '/tmp/bundle.sqlite' };
  const alone = { libraryFile: '/media/usb/own.sqlite', bundledLibrary: null };
  expect(librariesOf(true, launch)).toEqual(alone);
  expect(librariesOf(false, launch)).toEqual(alone);
});
