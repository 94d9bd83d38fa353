import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { packInbox } from '../../../main/app/packs.ts';

const folder = path.resolve('/media/usb');

test('packs are kept until the page asks, all of them and once', () => {
  let arrivals = 0;
  const inbox = packInbox(() => {
    arrivals += 1;
  });
  inbox.put(['reader.exe', '--flag=x.gzpack', '.', '六月.gzpack'], folder);
  inbox.put(['reader.exe', path.join(folder, '七月.GZPACK'), '六月.gzpack'], folder);
  expect(arrivals).toBe(2);
  expect(inbox.take()).toEqual([path.join(folder, '六月.gzpack'), path.join(folder, '七月.GZPACK')]);
  expect(inbox.take()).toEqual([]);
});

test('a pack named by URL is one, what is no pack and no file of this machine is none', () => {
  let arrivals = 0;
  const inbox = packInbox(() => {
    arrivals += 1;
  });
  const file = path.join(folder, '六 月.gzpack');
  inbox.put(['reader', '--library=a.sqlite', 'gazette://open/x', 'a.txt', 'file://other/%zz.gzpack'], folder);
  expect([arrivals, inbox.take()]).toEqual([0, []]);
  inbox.put([pathToFileURL(file).href], folder);
  expect([arrivals, inbox.take()]).toEqual([1, [file]]);
});
