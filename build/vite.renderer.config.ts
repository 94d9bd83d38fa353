import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The window. URLs are relative and nothing is inlined as `data:`, so that a strict content security policy holds. */
export default defineConfig({
  root: path.join(root, 'renderer'),
  publicDir: false,
  logLevel: 'warn',
  base: './',
  plugins: [react()],
  // The worker that draws pages for printing is a module.
  worker: { format: 'es' },
  build: {
    target: 'chrome140',
    outDir: path.join(root, 'out/renderer'),
    emptyOutDir: true,
    sourcemap: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
});
