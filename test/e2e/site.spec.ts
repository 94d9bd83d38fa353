/** The exported site, opened from a disk without a network, as a clerk's browser opens it. */
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { parse } from 'acorn';
import { siteSource } from '../../main/cli/site/site-source.ts';
import { addressesOf } from '../../main/export/site/addresses.ts';
import { readSource } from '../../main/formats/read-source.ts';
import { catalogueOf } from '../../main/library/catalogue/catalogue.ts';
import { openLibrary } from '../../main/library/open.ts';
import { searchBlocks } from '../../main/library/search/block-hits.ts';
import { queriesOf } from '../site-queries.ts';
import { executablePath, on, test } from './exported-site.ts';
import { samples } from './libraries.ts';
import { forgetWhatIsYoung } from './old-browser.ts';

const june = '2024-06-e8baf5';
/** 青禾政办〔2024〕36号, with two attachments of tables. */
const canteens = `${june}/d80f4346787.html`;
/** 青禾政发〔2024〕14号, which it refers to. */
const meals = `${june}/dea93e5bac7.html`;
const news = `${june}/de2330e7369.html`;

test.skip(executablePath === null, 'needs Chromium');

// Its scripts run in the pages and would not find what the old browser lacks.
test.use({ trace: 'off' });

async function ask(page: Page, query: string): Promise<void> {
  await page.getByRole('searchbox').fill(query);
  await page.keyboard.press('Enter');
}

const total = (page: Page) => page.getByRole('heading', { name: /^\d+ 份文件，\d+ 处$/ });

test('from the first page to an issue, a document and the next, back to the first', async ({ page, at }) => {
  await page.goto(at('index.html'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('青禾市人民政府公报');
  await page.getByRole('link', { name: '第6期' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('青禾市人民政府公报 2024年第6期');
  await page.getByRole('link', { name: /农村老年食堂建设运营的实施意见/ }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('老年食堂');
  await expect(page.getByRole('region', { name: '效力' })).toContainText('施行中');
  await expect(page.getByRole('region', { name: '效力' })).toContainText('截至2024年7月20日，按本库所收');
  await page
    .getByRole('navigation', { name: '提纲' })
    .getByRole('link', { name: '（三）实行分类补助' })
    .click();
  await expect(page.locator('[id="sec-2.3"]')).toBeInViewport();
  await page.getByRole('link', { name: '下一篇' }).click();
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).not.toContainText(
    '老年食堂建设运营',
  );
  await page.getByRole('link', { name: '本期目录' }).click();
  await page.getByRole('link', { name: '目录', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('青禾市人民政府公报');
});

test('a reference leads to the document and place that is meant, and what is not held is named as such', async ({
  page,
  at,
}) => {
  await page.goto(at(canteens));
  const about = page.getByRole('complementary', { name: '本文资料' });
  await page
    .getByRole('article')
    .getByRole('link', { name: /江澜政办发〔2023〕18号/ })
    .click();
  const entry = about.locator(':target');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText('本库未收');
  await page.getByRole('article').getByRole('link', { name: '青禾政发〔2024〕14号' }).click();
  await expect(page).toHaveURL(new RegExp(meals));
  await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('集体用餐');
  // And back: the other document knows who refers to it.
  await page
    .getByRole('complementary')
    .getByRole('link', { name: /农村老年食堂建设运营的实施意见/ })
    .first()
    .click();
  await expect(page).toHaveURL(new RegExp(`${canteens}#`));
});

test('the search finds what the reader’s exact search finds, for 100 queries', async ({ page, at }) => {
  test.setTimeout(240_000);
  const library = openLibrary(samples);
  if (!library.ok) throw new Error(library.failure.en);
  const source = siteSource(library.value.db, { on, madeOn: on, catalogue: catalogueOf([]) });
  const documents = [...source.documents()];
  const addresses = addressesOf(source.issues);
  const texts = documents.flatMap(({ rows }) => rows.map(([, , text]) => text));
  const asked = documents.map(({ view, day }) => ({ ...view, day }));
  let hits = 0;
  for (const query of queriesOf({ texts, documents: asked }, 11, 100)) {
    const { exact } = await searchBlocks(library.value, { query, limit: null, widen: false, on });
    const expected = exact.hits.map(({ documentId, block }) => `${addresses.document(documentId)} ${block}`);
    await page.goto('about:blank');
    await page.goto(`${at('search.html')}#q=${encodeURIComponent(query)}`);
    await expect(page.locator('#page-found > *')).toHaveCount(1);
    for (const more of ['再看', '展开另外'])
      for (;;) {
        const button = page.getByRole('button', { name: more }).first();
        if ((await button.count()) === 0) break;
        const left = await page.getByRole('button', { name: more }).count();
        const shown = await page.locator('.hit-document, .snippet').count();
        await button.click();
        await expect
          .poll(async () => [
            (await page.locator('.hit-document, .snippet').count()) > shown,
            (await page.getByRole('button', { name: more }).count()) <= left,
          ])
          .toEqual([true, true]);
      }
    const links = await page
      .locator('a.snippet')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const found = links.map((href) => {
      const [file, hash = ''] = (href ?? '').split('#');
      return `${file} ${decodeURIComponent(/at=([^&]*)/.exec(hash)?.[1] ?? '')}`;
    });
    expect([query, found.toSorted()]).toEqual([query, expected.toSorted()]);
    if (expected.length > 0) {
      hits += 1;
      await expect(page.locator('#page-headline')).toHaveText(
        `${exact.documents} 份文件，${exact.blocks} 处`,
      );
    }
  }
  expect(hits).toBeGreaterThan(30);
});

test('a result leads to its place, with the words marked; one goes on to the next and back', async ({
  page,
  at,
}) => {
  await page.goto(at('index.html'));
  await ask(page, '老年食堂 補助');
  await expect(total(page)).toHaveText('4 份文件，11 处');
  await page.getByRole('link', { name: '新的在前' }).click();
  await expect(page.getByRole('link', { name: '新的在前' })).toHaveAttribute('aria-current', 'true');
  await page.locator('.snippet', { hasText: '新建、改建的老年食堂' }).click();
  await expect(page).toHaveURL(new RegExp(`${canteens}#at=sec-2\\.3&q=`));
  await expect(page.getByRole('region', { name: '检索标记' })).toContainText(/“老年食堂 補助”标出 \d+ 处/);
  const place = page.locator('[id="sec-2.3"]');
  await expect(place.locator('mark').first()).toBeFocused();
  await expect(place.locator('mark').first()).toBeInViewport();
  expect(await place.locator('mark').allTextContents()).toEqual(expect.arrayContaining(['补助', '老年食堂']));
  await page.getByRole('button', { name: '下一处' }).click();
  await expect(place.locator('mark').nth(1)).toBeFocused();
  await page.getByRole('button', { name: '去掉标记' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
  await page.goBack();
  await expect(total(page)).toHaveText('4 份文件，11 处');
});

test('words that stand nowhere together are offered alone; signs that make no sense are said to be words', async ({
  page,
  at,
}) => {
  await page.goto(at('search.html'));
  await expect(page.getByRole('searchbox')).toBeFocused();
  await ask(page, '老年食堂 龘龘');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有哪一处同时含“老年食堂”和“龘龘”');
  await expect(page.getByText('“龘龘”一处也没有')).toBeVisible();
  await page.getByRole('link', { name: /^只找“老年食堂”/ }).click();
  await expect(total(page)).toBeVisible();
  await ask(page, '标题: 食堂');
  await expect(page.getByText('按普通文字查找')).toBeVisible();
  await ask(page, '批注:要办');
  await expect(page.getByText('网页里没有批注')).toBeVisible();
});

test('a folder that was copied in part says which file is missing', async ({ page, at, site }) => {
  const [from, to] = ['data/p000.js', 'data/away.js'].map((file) => path.join(site, file));
  renameSync(from ?? '', to ?? '');
  try {
    await page.goto(`${at('search.html')}#q=${encodeURIComponent('水厂 5')}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('找不到 data/p000.js');
  } finally {
    renameSync(to ?? '', from ?? '');
  }
  await page.reload();
  await expect(total(page)).toBeVisible();
});

test('the keyboard alone: past the head, into the search, to a result, on in the text', async ({
  page,
  at,
}) => {
  await page.goto(at(canteens));
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('article').locator(':focus')).toHaveCount(1);
  await page.goto(at('search.html'));
  await page.keyboard.type('老年食堂 补助');
  await page.keyboard.press('Enter');
  await expect(total(page)).toBeVisible();
  for (let press = 0; press < 20 && (await page.locator('.snippet:focus').count()) === 0; press += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('mark:focus')).toBeInViewport();
  // From the words on: what comes next is behind them.
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).not.toHaveCount(0);
});

test('theme and size are kept from page to page', async ({ page, at }) => {
  await page.goto(at('index.html'));
  await page.getByRole('button', { name: '夜间' }).click();
  await page.getByRole('button', { name: '字大一点' }).click();
  await page.getByRole('link', { name: '第8期' }).click();
  await expect(page.getByRole('button', { name: '夜间' })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('status', { name: '字的大小' })).toHaveText('125%');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(24, 26, 29)');
});

const lookedAt = [
  ['the first page', 'index.html'],
  ['an issue', `${june}/index.html`],
  ['a document', canteens],
  ['news', news],
  ['the search', 'search.html'],
  ['results', `search.html#q=${encodeURIComponent('老年食堂 补助')}`],
  ['no result', `search.html#q=${encodeURIComponent('龘龘 水厂')}`],
  ['a marked document', `${canteens}#at=sec-2.3&q=${encodeURIComponent('老年食堂 补助')}`],
] as const;

for (const theme of ['paper', 'night'])
  for (const [name, file] of lookedAt)
    test(`${name} breaks no accessibility rule in the theme ${theme}, and nothing is cut at 200%`, async ({
      page,
      at,
    }) => {
      await page.addInitScript((chosen) => localStorage.setItem('gazette-site', chosen), `${theme} 100`);
      await page.goto(at(file));
      if (file.includes('#q=')) await expect(page.locator('#page-found > *')).toHaveCount(1);
      if (file.includes('#at=')) await expect(page.locator('.markbar')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const objections = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
      );
      expect(objections).toEqual([]);

      await page.setViewportSize({ width: 1024, height: 700 });
      await page.addInitScript((chosen) => localStorage.setItem('gazette-site', chosen), `${theme} 200`);
      await page.reload();
      await expect(page.locator('html')).toHaveClass(`${theme} size-200`);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    });

test('printed, a document is its sheet on A4: text and tables, nothing else, rows whole', async ({
  page,
  at,
}) => {
  await page.addInitScript(() => localStorage.setItem('gazette-site', 'night 200'));
  await page.goto(at(canteens));
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox\s*\[\s*0\s+0\s+59[45][.\d]*\s+84[12][.\d]*\s*\]/);
  const read = await readSource(pdf, '打印.pdf');
  const text = read.ok ? read.value.text.replace(/\s/g, '') : '';
  for (const shown of [
    '老年食堂建设运营的实施意见',
    '青禾政办〔2024〕36号',
    '日均120人次以上',
    '截至2024年7月20日',
  ])
    expect(text).toContain(shown);
  for (const hidden of ['上一篇', '提纲', '跳到正文', '夜间', '本库未收']) expect(text).not.toContain(hidden);
  await page.emulateMedia({ media: 'print' });
  for (const row of await page.locator('tr').all()) await expect(row).toHaveCSS('break-inside', 'avoid');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('.blk-paragraph').first()).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test.describe('without scripts', () => {
  test.use({ options: { javaScriptEnabled: false } });

  test('documents are read, and links and references followed', async ({ page, at }) => {
    await page.goto(at('index.html'));
    await page.getByRole('link', { name: '第6期' }).click();
    await page.getByRole('link', { name: /农村老年食堂建设运营的实施意见/ }).click();
    await expect(page.getByRole('article')).toContainText('以六十周岁以上常住农村老人为主要对象');
    await expect(
      page.getByRole('navigation', { name: '提纲' }).getByRole('link', { name: '一、目标要求' }),
    ).toBeVisible();
    await expect(page.getByRole('article').getByRole('cell', { name: '日均120人次以上' })).toBeVisible();
    await page.getByRole('article').getByRole('link', { name: '青禾政发〔2024〕14号' }).click();
    await expect(page.getByRole('article').getByRole('heading', { level: 1 })).toContainText('集体用餐');
    // A button that does nothing would be worse than none.
    await expect(page.getByRole('button', { name: '打印' })).toHaveCount(0);
  });

  test('the search says that it needs them', async ({ page, at }) => {
    await page.goto(at('search.html'));
    await expect(page.getByText('检索要用浏览器的脚本功能')).toBeVisible();
  });
});

test.describe('in an old browser', () => {
  test('every script is written in the syntax of 2009', ({ site }) => {
    const scripts = ['site', 'data'].flatMap((folder) =>
      readdirSync(path.join(site, folder))
        .filter((name) => name.endsWith('.js'))
        .map((name) => path.join(site, folder, name)),
    );
    expect(scripts.length).toBeGreaterThan(6);
    for (const file of scripts)
      expect(() => parse(readFileSync(file, 'utf8'), { ecmaVersion: 5 }), file).not.toThrow();
  });

  test('with nothing but what Internet Explorer 11 has of the language, the search finds, marks and keeps the theme', async ({
    page,
    at,
  }) => {
    await page.addInitScript(forgetWhatIsYoung);
    await page.goto(at('index.html'));
    await page.getByRole('button', { name: '夜间' }).click();
    await ask(page, '“老年食堂” 补助 或 补贴 -龘 标题:实施意见 机关:办公室 日期:2024 文号:36 状态:施行中');
    await expect(total(page)).toHaveText('1 份文件，4 处');
    await page.getByRole('button', { name: /展开另外 1 处/ }).click();
    await expect(page.locator('.snippet')).toHaveCount(4);
    await expect(page.getByRole('button', { name: '夜间' })).toHaveAttribute('aria-pressed', 'true');
    await page.locator('.snippet').first().click();
    await expect(page.locator('mark:focus')).toHaveCount(1);
    await expect(page.getByRole('region', { name: '检索标记' })).toContainText('标出');
  });
});
