import type { Picture } from './render.ts';

/**
 * Type of a PNG in an .icns by its size in pixels; those that end the list are for screens of double density
 * (https://en.wikipedia.org/wiki/Apple_Icon_Image_format).
 */
const types: readonly (readonly [type: string, size: number])[] = [
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
  ['ic11', 32],
  ['ic12', 64],
  ['ic13', 256],
  ['ic14', 512],
];

function chunk(type: string, content: Uint8Array): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32BE(head.length + content.length, 4);
  return Buffer.concat([head, content]);
}

/** macOS's icon file: the magic word, the length of all, and one chunk a picture. Sizes that are not there are left out. */
export function icns(pictures: readonly Picture[]): Buffer {
  const chunks = types.flatMap(([type, size]) => {
    const picture = pictures.find((one) => one.size === size);
    return picture === undefined ? [] : [chunk(type, picture.png)];
  });
  return chunk('icns', Buffer.concat(chunks));
}
