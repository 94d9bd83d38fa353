/** Draws an SVG at a size in pixels. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

export interface Picture {
  readonly size: number;
  readonly png: Uint8Array;
  /** Rows from the top, four bytes a pixel: red, green, blue, alpha; the colours are multiplied by alpha. */
  readonly rgba: Uint8Array;
}

let ready: Promise<void> | null = null;

function loaded(): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  ready ??= initWasm(readFileSync(wasm));
  return ready;
}

/** Square pictures of one square drawing, in the order of `sizes`. */
export async function render(svg: string, sizes: readonly number[]): Promise<Picture[]> {
  await loaded();
  return sizes.map((size) => {
    const image = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    const picture = { size, png: image.asPng(), rgba: image.pixels };
    image.free();
    return picture;
  });
}
