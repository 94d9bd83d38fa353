import { Data } from 'resedit';
import type { Picture } from './render.ts';

/** Bytes of a BITMAPINFOHEADER. */
const headerLength = 40;

/** A picture as Windows keeps it in an icon: 32 bits a pixel, rows from the bottom, then a mask that hides nothing. */
function bitmap({ size, rgba }: Picture): Buffer {
  const maskLength = (Math.ceil(size / 32) * 32 * size) / 8;
  const bytes = Buffer.alloc(headerLength + size * size * 4 + maskLength);
  bytes.writeUInt32LE(headerLength, 0);
  bytes.writeInt32LE(size, 4);
  // Picture and mask together.
  bytes.writeInt32LE(size * 2, 8);
  bytes.writeUInt16LE(1, 12);
  bytes.writeUInt16LE(32, 14);
  const source = Buffer.from(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const from = ((size - 1 - row) * size + column) * 4;
      const [red = 0, green = 0, blue = 0, alpha = 0] = source.subarray(from, from + 4);
      const plain = [blue, green, red].map((colour) =>
        alpha === 0 ? 0 : Math.round((colour * 255) / alpha),
      );
      bytes.set([...plain, alpha], headerLength + (row * size + column) * 4);
    }
  }
  return bytes;
}

/** Windows's icon file. The largest picture is kept as PNG, which Windows reads since Vista; the others as bitmaps. */
export function ico(pictures: readonly Picture[]): Buffer {
  const file = new Data.IconFile();
  file.icons = pictures.map((picture) => ({
    width: picture.size,
    height: picture.size,
    bitCount: 32,
    planes: 1,
    data:
      picture.size >= 256
        ? Data.RawIconItem.from(picture.png, picture.size, picture.size, 32)
        : Data.IconItem.from(picture.size, picture.size, bitmap(picture)),
  }));
  return Buffer.from(file.generate());
}
