/** Windows that a page wants to open: the app's handler is asked, and they close before they load anything. */
import { z } from 'zod';
import { cdp, ignoreFailure, type Target, whenPopup } from './browser.ts';
import { contentsByTarget } from './contents.ts';
import { notProvided, whole } from './lacking.ts';
import { toAppUrl } from './schemes.ts';

const openSchema = z.object({ url: z.string(), windowName: z.string() });

const refused = new Set<string>();

/** Whether a frame belongs to a window that is being closed again. */
export function isRefused(frameId: string): boolean {
  return refused.has(frameId);
}

export function refusePopups(): void {
  /** What pages said of the windows they open, by session, in order: a new window does not know its URL yet. */
  const announced = new Map<string, z.infer<typeof openSchema>[]>();
  cdp().on('Page.windowOpen', openSchema, (facts, session = '') => {
    announced.set(session, [...(announced.get(session) ?? []), facts]);
  });

  whenPopup(({ id, session, openerId }: Target) => {
    refused.add(id);
    const opener = openerId === null ? undefined : contentsByTarget(openerId);
    const facts = announced.get(opener?.sessionId ?? '')?.shift();
    const details = { url: toAppUrl(facts?.url ?? ''), frameName: facts?.windowName ?? '' };
    const answer = opener?.windowOpenHandler?.(whole('details of window.open', details));
    // Until it is let go on, a new window holds its opener's thread, and could not close either.
    ignoreFailure(cdp().send('Runtime.runIfWaitingForDebugger', {}, session));
    ignoreFailure(cdp().send('Target.closeTarget', { targetId: id }));
    if (answer?.action !== 'deny') throw notProvided('window.open that is allowed');
  });
}
