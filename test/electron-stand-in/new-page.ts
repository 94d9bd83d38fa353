/** New pages in Chromium, as large as Electron would make them. */
import { z } from 'zod';
import { cdp, claimTarget, type Target } from './browser.ts';

/** In CSS pixels. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** Opens a window with an empty page. */
export async function createPage({ width, height }: PageSize): Promise<Target> {
  const params = { url: 'about:blank', newWindow: true, width, height };
  const { targetId } = await cdp().ask(z.object({ targetId: z.string() }), 'Target.createTarget', params);
  return await claimTarget(targetId);
}

const metricsSchema = z.object({
  cssLayoutViewport: z.object({ clientWidth: z.number(), clientHeight: z.number() }),
});

/** Makes the page as large as the window was wanted: what Chromium has around its pages, Electron has not. */
export async function fitPage({ id, session }: Target, { width, height }: PageSize): Promise<void> {
  const windowSchema = z.object({
    windowId: z.number(),
    bounds: z.object({ width: z.number(), height: z.number() }),
  });
  const window = await cdp().ask(windowSchema, 'Browser.getWindowForTarget', { targetId: id });
  const { cssLayoutViewport: page } = await cdp().ask(metricsSchema, 'Page.getLayoutMetrics', {}, session);
  const bounds = {
    width: window.bounds.width + width - page.clientWidth,
    height: window.bounds.height + height - page.clientHeight,
  };
  await cdp().send('Browser.setWindowBounds', { windowId: window.windowId, bounds });
}
