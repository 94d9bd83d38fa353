import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What the accessibility rules object to, with the places; of what lies over the page, only itself is asked. */
export async function objections(page: Page, over?: string): Promise<string[]> {
  const all = new AxeBuilder({ page });
  const { violations } = await (over === undefined ? all : all.include(over)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
