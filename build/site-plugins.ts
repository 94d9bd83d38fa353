/** What the scripts of a site need so that browsers of 2013 read them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from '@swc/core';
import type { Plugin } from 'vite';
import { foldTable } from '../main/search/fold-table.ts';

const root = path.resolve(import.meta.dirname, '..');

/** Writes the syntax of 2009, small: Internet Explorer 11 is the oldest browser that should read it. */
export function es5(): Plugin {
  const options = {
    isModule: false,
    minify: true,
    jsc: {
      target: 'es5',
      // Private members as plain ones: else every one of them is a WeakMap or a WeakSet of its own.
      assumptions: { privateFieldsAsProperties: true },
      minify: { compress: true, mangle: true },
    },
  } as const;
  return {
    name: 'es5',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const { code } = await transform(chunk.code, options);
        // What the older syntax needs of helpers stays inside as well.
        chunk.code = `(function(){${code}})();\n`;
      }
    },
  };
}

const tableFile = path.join(root, 'main/search/fold-table.ts');

/**
 * Puts the fold table itself in place of what computes it: browsers of different ages know different characters, and a
 * query must be folded as the texts were when the site was made.
 */
export function readyFoldTable(): Plugin {
  return {
    name: 'ready-fold-table',
    load(id) {
      return path.resolve(id.split('?')[0] ?? '') === tableFile ? tableSource() : null;
    },
  };
}

function tableSource(): string {
  let from = '';
  let to = '';
  for (const [unit, folded] of foldTable.entries()) {
    if (folded === unit) continue;
    from += escapeOf(unit);
    to += escapeOf(folded);
  }
  return `const from = "${from}";
const to = "${to}";
export const foldTable = new Uint16Array(0x10000);
for (let unit = 0; unit < 0x10000; unit += 1) foldTable[unit] = unit;
for (let at = 0; at < from.length; at += 1) foldTable[from.charCodeAt(at)] = to.charCodeAt(at);
`;
}

/** Ideographs stand for themselves, everything else by its number. */
function escapeOf(unit: number): string {
  if (unit >= 0x3400 && unit < 0xa000) return String.fromCharCode(unit);
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

const flexSearch = path.join(root, 'node_modules/flexsearch/dist/flexsearch.es5.min.js');

/**
 * What FlexSearch's ES5 build holds that is no ES5, and what to put there: the expression of an encoder that is not used
 * here, and the worker thread of Node. With them, browsers before 2018 refuse the whole file.
 */
const younger: readonly (readonly [written: string, instead: string])[] = [
  ['/[^\\p{L}\\p{N}]+/u', '/\\s+/'],
  ['import("worker_threads")', 'Promise.reject()'],
];

/** FlexSearch for old browsers, from its own build. Throws when a new version has other places that need mending. */
function oldFlexSearch(): string {
  return younger.reduce(
    (code, [written, instead]) => {
      if (code.split(written).length !== 2) throw new Error(`FlexSearch no longer holds ${written} once`);
      return code.replace(written, () => instead);
    },
    readFileSync(flexSearch, 'utf8'),
  );
}

const styles = ['base', 'lists', 'document', 'paper', 'colours', 'night', 'print'];

/** Adds what is no script of ours: FlexSearch and the style sheet, which its parts make in this order. */
export function siteAssets(): Plugin {
  return {
    name: 'site-assets',
    generateBundle() {
      const css = styles.map((name) =>
        readFileSync(path.join(root, `renderer/site/styles/${name}.css`), 'utf8'),
      );
      this.emitFile({ type: 'asset', fileName: 'site.css', source: css.join('\n') });
      this.emitFile({ type: 'asset', fileName: 'flexsearch.js', source: oldFlexSearch() });
    },
  };
}
