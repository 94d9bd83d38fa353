/** Windows that a page wants to open: the app's handler is asked, and they are closed before they run anything. */
import { z } from 'zod';
import { cdp, ignoreFailure, type Target, whenPopup } from './browser.ts';
import { contentsByTarget } from './contents.ts';
import { notProvided, whole } from './lacking.ts';
import { toAppUrl } from './schemes.ts';

const openSchema = z.object({ url: z.string(), windowName: z.string() });

export function refusePopups(): void {
  /** What pages said about the windows they open, by session, in order: the window itself does not know its URL yet. */
  const announced = new Map<string, z.infer<typeof openSchema>[]>();
  cdp().on('Page.windowOpen', openSchema, (facts, session = '') => {
    announced.set(session, [...(announced.get(session) ?? []), facts]);
  });
  const all = z.object({ sessionId: z.string(), targetInfo: z.object({ targetId: z.string() }) });
  const sessions = new Map<string, string>();
  cdp().on('Target.attachedToTarget', all, ({ sessionId, targetInfo }) => {
    sessions.set(targetInfo.targetId, sessionId);
  });

  whenPopup((popup: Target) => {
    const openerId = popup.openerId ?? '';
    const opener = contentsByTarget(openerId);
    const facts = announced.get(sessions.get(openerId) ?? '')?.shift();
    const url = toAppUrl(facts?.url ?? '');
    const details = whole<Electron.HandlerDetails>('details of window.open', {
      url,
      frameName: facts?.windowName ?? '',
    });
    const answer = opener?.windowOpenHandler?.(details);
    ignoreFailure(cdp().send('Target.closeTarget', { targetId: popup.id }));
    if (answer?.action !== 'deny') throw notProvided('window.open that is allowed');
  });
}
