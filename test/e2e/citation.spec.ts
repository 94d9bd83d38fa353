/** Links of the text: the card beside them, pinning it, going there and coming back. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, root, test } from './fixture.ts';
import { makeLibrary } from './libraries.ts';

const card = (page: Page) => page.getByRole('dialog', { name: '引用的内容' });
const paper = (page: Page) => page.getByRole('article');
const title = (page: Page) => paper(page).getByRole('heading', { level: 1 });

async function openByNumber(page: Page, docNumber: string, words: string): Promise<void> {
  await expect(title(page)).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type(docNumber);
  await expect(page.getByRole('option', { name: docNumber }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title(page)).toContainText(words);
}

/** How far the top of a place is from the top of the window. */
async function heightOf(page: Page, address: string): Promise<number> {
  return (await page.locator(`[data-address="${address}"]`).boundingBox())?.y ?? Number.NaN;
}

test('resting on a citation shows its card, which stays while it is pointed at, and Esc puts it away', async ({
  page,
}) => {
  await openByNumber(page, '青禾政办〔2024〕36号', '老年食堂建设运营');
  const citation = page.getByRole('link', { name: '青禾政发〔2024〕14号' });
  await page.mouse.move(0, 0);
  await citation.hover();
  await expect(card(page)).toContainText('集体用餐食品安全管理规定');
  await expect(card(page)).toContainText('2024年6月4日成文');
  await expect(card(page)).toContainText('施行中');
  const beside = await card(page).boundingBox();
  const link = await citation.boundingBox();
  if (!beside || !link) throw new Error('card and citation are shown');
  expect(beside.y + beside.height <= link.y || beside.y >= link.y + link.height).toBe(true);

  await card(page).hover();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await citation.hover();
  await expect(card(page)).toBeVisible();
  await page.mouse.move(0, 0);
  await expect(card(page)).toBeHidden();

  // Asked for by a click it has the focus and stays.
  await citation.hover();
  await expect(card(page)).toBeVisible();
  await citation.click();
  await expect(card(page).getByRole('button', { name: '打开', exact: true })).toBeFocused();
});

test('Enter shows the card with the focus in it, Enter again opens; Esc gives the focus back to the link', async ({
  page,
}) => {
  await openByNumber(page, '青禾政办〔2024〕36号', '老年食堂建设运营');
  const citation = page.getByRole('link', { name: '青禾政发〔2024〕14号' });
  // The link is out of sight: the browser scrolls to it as it takes the focus, and the card comes all the same.
  await expect(citation).not.toBeInViewport();
  await citation.focus();
  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: '打开', exact: true })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card(page)).toBeHidden();
  await expect(citation).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(card(page).getByRole('button', { name: '打开', exact: true })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(title(page)).toContainText('集体用餐食品安全管理规定');
  await expect(card(page)).toBeHidden();
});

test('an inner reference shows each article that it means, opens one of them, and back lands on the same line', async ({
  page,
}) => {
  await openByNumber(page, '青禾政发〔2024〕14号', '集体用餐食品安全管理规定');
  const range = page.getByRole('link', { name: '本规定第五条至第七条' });
  await range.scrollIntoViewIfNeeded();
  const before = await heightOf(page, 'art-16');
  await range.click();
  await expect(card(page)).toContainText('第五条 供餐单位应当建立进货查验');
  await expect(card(page)).toContainText('农村老年食堂每餐次的食品成品应当留样');
  await expect(card(page)).toContainText('第七条');
  await expect(card(page)).not.toContainText('第八条');
  await card(page).getByRole('button', { name: '打开第六条' }).click();
  await expect(page.locator('[data-address="art-6"]')).toBeFocused();
  await expect(range).not.toBeInViewport();
  await page.getByRole('button', { name: '后退' }).click();
  await expect.poll(async () => Math.abs((await heightOf(page, 'art-16')) - before)).toBeLessThan(3);
});

test('a pinned card stays while one reads on, also in another document, until Esc or its button takes it down', async ({
  page,
}) => {
  await openByNumber(page, '青禾政办〔2024〕36号', '老年食堂建设运营');
  await page.getByRole('link', { name: '青禾政发〔2024〕14号' }).click();
  await card(page).getByRole('button', { name: '钉在旁边' }).click();
  await expect(card(page)).toBeHidden();
  const pins = page.getByRole('region', { name: '钉住的卡片' });
  await expect(pins.getByRole('listitem')).toHaveCount(1);
  await page.getByRole('link', { name: '见附件2' }).first().click();
  await card(page).getByRole('button', { name: '钉在旁边' }).click();
  await expect(pins.getByRole('listitem')).toHaveCount(2);

  await page.getByRole('button', { name: '下一篇' }).click();
  await expect(title(page)).not.toContainText('老年食堂建设运营');
  await expect(pins).toContainText('集体用餐食品安全管理规定');
  // In another document the pinned attachment says whose it is.
  await expect(pins).toContainText('青禾市人民政府办公室关于推进农村老年食堂建设运营的实施意见');

  // Without room for the pane the cards stand below the text.
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect(page.locator('main').getByRole('region', { name: '钉住的卡片' })).toBeInViewport();
  await pins.getByRole('button', { name: '收起钉住的卡片' }).click();
  await expect(pins.getByRole('listitem')).toHaveCount(0);
  await pins.getByRole('button', { name: '展开钉住的卡片' }).click();
  await pins.getByRole('button', { name: /取下/ }).first().focus();
  await page.keyboard.press('Escape');
  await expect(pins.getByRole('listitem')).toHaveCount(1);
  await expect(pins.locator(':focus')).toHaveCount(1);
  await pins.getByRole('button', { name: /取下/ }).click();
  await expect(pins).toBeHidden();
  await expect(page.getByRole('region', { name: '正文' })).toBeFocused();
});

test('of a document that is not held the card says what is known, and leads to every sentence that names it', async ({
  page,
}) => {
  await openByNumber(page, '青禾政办〔2024〕36号', '老年食堂建设运营');
  await page.getByRole('link', { name: '青禾民发〔2022〕9号' }).first().click();
  await expect(card(page)).toContainText('“青禾民发〔2022〕9号”本库未收。');
  await expect(card(page)).toContainText('青禾市养老服务资金管理办法');
  const all = card(page).getByRole('button', { name: /^看提到它的 \d+ 句原文$/ });
  await expect(all).toBeFocused();
  await page.keyboard.press('Enter');
  const sentences = card(page).getByRole('button', { name: /^看原句/ });
  const count = Number(/\d+/.exec((await all.textContent()) ?? '')?.[0]);
  expect(count).toBeGreaterThan(1);
  await expect(sentences).toHaveCount(count);
  await sentences.first().click();
  await expect(card(page)).toBeHidden();
  await expect(paper(page)).toContainText('青禾民发〔2022〕9号');
});

test('关联 says who cites the article that is read, and its picture leads on by the keyboard', async ({
  page,
}) => {
  await openByNumber(page, '青禾政办〔2024〕38号', '山塘和小型水库管护办法');
  await page.getByRole('tab', { name: /关联/ }).click();
  await page.getByRole('treeitem', { name: /^第十条/ }).click();
  const citing = page.getByRole('region', { name: '谁引用了第十条' });
  await expect(citing.getByRole('listitem')).toHaveCount(3);
  await expect(citing).toContainText('青禾水管〔2024〕9号');
  await expect(citing).toContainText('第三十五条');

  await page.getByRole('button', { name: '看关系图' }).click();
  const picture = page.getByRole('region', { name: '关系图' });
  await expect(picture.getByRole('button', { name: /^废止，青禾政办〔2016〕71号.*本库未收$/ })).toBeVisible();
  await picture.getByRole('button', { name: /^被修改，青禾政办〔2024〕43号/ }).press('Enter');
  await expect(title(page)).toContainText('青禾市山塘和小型水库管护办法》的决定');
});

const issues = path.join(root, '../shared/issues');

test.describe('the real issue (needs ../shared)', () => {
  test.skip(!existsSync(issues), 'needs ../shared');

  test('rest on 第三十九条 in 温科发〔2020〕53号 and read it; see what is known of 温财社〔2011〕876号', async ({
    ctx,
  }) => {
    const library = path.join(ctx.dir, 'real.sqlite');
    makeLibrary(issues, library);
    const { page } = await ctx.start({ library });
    await openByNumber(page, '温科发〔2020〕53号', '科研项目');
    const reference = page.getByRole('link', { name: '本办法第三十九、四十、四十一条' });
    await reference.hover();
    for (const address of ['art-39', 'art-40', 'art-41']) {
      const article = await page.locator(`[data-address="${address}"]`).textContent();
      await expect(card(page)).toContainText(article?.trim() ?? address);
    }

    await openByNumber(page, '温财社〔2020〕18号', '就业补助资金');
    await page.getByRole('link', { name: '温财社〔2011〕876号' }).click();
    await expect(card(page)).toContainText('“温财社〔2011〕876号”本库未收。');
    await expect(card(page)).toContainText('温州市区促进就业资金管理办');
    await card(page)
      .getByRole('button', { name: /^看提到它的 \d+ 句原文$/ })
      .click();
    await expect(card(page).getByRole('button', { name: /^看原句.*同时废止/ })).toBeVisible();
  });
});
