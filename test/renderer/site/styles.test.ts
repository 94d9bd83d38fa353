import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../../renderer/site/styles');
const themes = readFileSync(join(import.meta.dirname, '../../../renderer/styles/themes.css'), 'utf8');

function sheet(name: string): string {
  return readFileSync(join(folder, `${name}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
}

/** Selectors, each on its own, without the night’s class. */
function selectors(css: string): string[] {
  const heads = [...css.matchAll(/([^{}]+)\{[^{}]*\}/g)].flatMap(([, head = '']) => head.split(','));
  return heads.map((head) => head.replace('html.night', '').trim()).sort();
}

function colours(css: string): string[] {
  return [...new Set(css.match(/#[0-9a-f]{3,8}\b/gi) ?? [])];
}

/** The block of a theme in the reader’s own colours. */
function theme(name: string): string {
  return themes.slice(themes.indexOf(`[data-theme="${name}"]`)).split('}')[0] ?? '';
}

describe('the style sheet of a site', () => {
  it('uses nothing that is younger than the browsers it is for', () => {
    const younger =
      /var\(|--[a-z]|:has\(|:is\(|:where\(|:focus-visible|@container|@layer|@supports|oklch|color-mix|clamp\(|\bmin\(|\bmax\(|[^-]gap\s*:|\binset|(?:margin|padding|border)-(?:inline|block)|display:\s*(?:grid|contents)|aspect-ratio|rgb\([^,)]*[ /]/;
    for (const file of readdirSync(folder)) {
      const css = sheet(file.replace('.css', ''));
      expect([file, younger.exec(css)?.[0]]).toEqual([file, undefined]);
    }
  });

  it('has the reader’s colours of both themes, and for the night a rule for every rule of the day', () => {
    expect(colours(sheet('colours')).filter((colour) => !theme('paper').includes(colour))).toEqual([]);
    expect(colours(sheet('night')).filter((colour) => !theme('night').includes(colour))).toEqual([]);
    const night = sheet('night')
      .replace('@media screen {', '')
      .replace(/\}\s*$/, '');
    expect(selectors(night)).toEqual(selectors(sheet('colours')));
  });
});
