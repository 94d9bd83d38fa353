import path from 'node:path';
import { defineConfig } from 'vite';

const root = path.resolve(import.meta.dirname, '..');

/** The main process and its worker thread: ES modules for Electron's Node; packages stay in node_modules. */
export default defineConfig({
  root,
  publicDir: false,
  logLevel: 'warn',
  ssr: { external: true },
  build: {
    ssr: true,
    target: 'node24',
    outDir: path.join(root, 'out/main'),
    emptyOutDir: true,
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: path.join(root, 'main/app/main.ts'),
        'library-worker': path.join(root, 'main/worker/library-worker.ts'),
      },
      external: ['electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'shared/[name]-[hash].js' },
    },
  },
});
