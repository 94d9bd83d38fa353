/** `npm run screenshots`: the README's pictures, taken of the sample issues. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { buildStale } from './build.ts';
import { photograph, showsDocument, withUnseenReader } from './unseen.ts';

const root = path.resolve(import.meta.dirname, '..');
const library = path.join(root, 'out/screenshots/samples.sqlite');

const pictureOf = (name: string): string => path.join(root, 'assets/screenshots', `${name}.png`);

/** Opens a document by its number, as a person would. */
async function jumpTo(page: Page, docNumber: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(docNumber);
  await page.getByRole('option', { name: docNumber }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('article').getByText(docNumber).first().waitFor();
}

async function reading(page: Page): Promise<void> {
  await jumpTo(page, '青禾政办〔2024〕36号');
  await page.getByRole('tab', { name: /关联/ }).click();
  await page.getByRole('tabpanel', { name: /关联/ }).getByRole('listitem').first().waitFor();
  await photograph(page, pictureOf('reader'));
}

async function searching(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+F');
  await page.keyboard.type('老年食堂 补助');
  await page.getByText(/^\d+ 份文件，\d+ 处$/).waitFor();
  await page.locator('.snippet').first().waitFor();
  await photograph(page, pictureOf('search'));
}

/** By night: an article, marked and commented. */
async function noting(page: Page): Promise<void> {
  await page.evaluate(() => window.gazette.call('settings.write', { theme: 'night' }));
  await page.reload();
  await showsDocument(page);
  await jumpTo(page, '青禾政办〔2024〕38号');
  const article = page.locator('[data-address="art-3"]');
  await article.click({ clickCount: 3 });
  await page.getByRole('toolbar', { name: '所选文字' }).waitFor();
  await page.keyboard.press('Control+m');
  const editor = page.getByRole('region', { name: '新批注' });
  await editor.getByRole('textbox').fill('我镇三座山塘都适用，汛前先把责任牌换新。');
  await editor.getByRole('button', { name: '保存' }).click();
  await page.getByRole('tab', { name: /批注/ }).click();
  await page.locator('[data-note-id]').waitFor();
  await photograph(page, pictureOf('notes'));
}

await buildStale();
execFileSync(
  process.execPath,
  [
    path.join(root, 'main/cli/gazette.ts'),
    'build',
    '--from',
    path.join(root, 'assets/issues'),
    '--out',
    library,
  ],
  { stdio: 'inherit' },
);
await withUnseenReader([`--library=${library}`], async (page) => {
  if (!(await showsDocument(page))) throw new Error('the reader shows no document');
  await reading(page);
  await searching(page);
  await noting(page);
});
