import { expect, test } from './fixture.ts';

test('the page asks over the bridge and is answered', async ({ page, ctx }) => {
  const answer = await page.evaluate(() => window.gazette.call('app.info', {}));
  expect(answer).toMatchObject({ ok: true, value: { notesFile: `${ctx.userData}/user.sqlite` } });
});
