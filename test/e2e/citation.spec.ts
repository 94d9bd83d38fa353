/** A citation of what is held: a card tells what it leads to, Enter goes there. */
import { expect, test } from './fixture.ts';

test('a card beside the citation under the pointer tells of it, Esc puts it away, Enter opens the document', async ({
  page,
}) => {
  const title = page.getByRole('article').getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('青禾政办〔2024〕36号');
  await expect(page.getByRole('option', { name: /青禾政办〔2024〕36号 · 2024年第6期/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(title).toContainText('老年食堂建设运营');

  const card = page.getByRole('tooltip');
  const citation = page.getByRole('link', { name: '青禾政发〔2024〕14号' });
  await page.mouse.move(0, 0);
  await citation.hover();
  await expect(card).toContainText('集体用餐食品安全管理规定');
  await expect(card).toContainText('2024年6月4日　2024年第6期');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await citation.press('Enter');
  await expect(title).toContainText('集体用餐食品安全管理规定');
});
