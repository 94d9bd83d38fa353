import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The bridge: a sandboxed preload script has to be one CommonJS file. */
export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  build: {
    target: 'chrome140',
    outDir: path.join(root, 'out/preload'),
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    lib: { entry: path.join(root, 'preload/bridge.ts'), formats: ['cjs'], fileName: () => 'bridge.cjs' },
    rolldownOptions: { external: ['electron'] },
  },
});
