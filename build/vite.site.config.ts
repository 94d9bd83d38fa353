import path from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { es5, readyFoldTable, siteAssets } from './site-plugins.ts';

const root = path.resolve(import.meta.dirname, '..');

/** One classic script: a page opened from a disk may load no modules. */
function script(name: string, plugins: readonly Plugin[], first: boolean): UserConfig {
  return {
    root,
    publicDir: false,
    logLevel: 'warn',
    plugins: [...plugins, es5()],
    build: {
      target: 'esnext',
      minify: false,
      outDir: path.join(root, 'out/site'),
      emptyOutDir: first,
      rolldownOptions: {
        input: path.join(root, `renderer/site/${name}.ts`),
        external: ['flexsearch'],
        output: { format: 'iife', entryFileNames: `${name}.js`, globals: { flexsearch: 'FlexSearch' } },
      },
    },
  };
}

/** What every site has beside its pages: the script of every page, that of the search, FlexSearch, the style sheet. */
export default [script('page', [siteAssets()], true), script('search', [readyFoldTable()], false)];
