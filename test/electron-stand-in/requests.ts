/** Every request of every page stops here: answered by the app's scheme handler, or refused. There is no network. */
import { z } from 'zod';
import { cdp, ignoreFailure } from './browser.ts';
import { contentsByTarget, withoutFragment } from './contents.ts';
import { preventable } from './events.ts';
import { isRefused } from './popups.ts';
import { handlerFor, toAppUrl } from './schemes.ts';
import { isAllowed } from './session.ts';

const pausedSchema = z.object({
  requestId: z.string(),
  frameId: z.string(),
  resourceType: z.string(),
  request: z.object({
    url: z.string(),
    method: z.string(),
    headers: z.record(z.string(), z.string()),
    postData: z.string().optional(),
  }),
});

type Paused = z.infer<typeof pausedSchema>;
type Verdict =
  | { readonly refuse: 'Aborted' | 'BlockedByClient' | 'InternetDisconnected' | 'Failed' }
  | { readonly answer: Response };

/** Whether the page's own wish to go elsewhere is prevented by the app. */
function navigationPrevented({ resourceType, frameId, request }: Paused): boolean {
  const contents = resourceType === 'Document' ? contentsByTarget(frameId) : undefined;
  if (contents === undefined || contents.pendingLoad === withoutFragment(request.url)) return false;
  const event = preventable({ url: toAppUrl(request.url), isMainFrame: true });
  contents.emit('will-frame-navigate', event);
  contents.emit('will-navigate', event);
  return event.defaultPrevented;
}

async function judge(paused: Paused): Promise<Verdict> {
  const { url: browserUrl, method, headers, postData } = paused.request;
  const url = toAppUrl(browserUrl);
  if (isRefused(paused.frameId) || navigationPrevented(paused)) return { refuse: 'Aborted' };
  const resourceType = paused.resourceType === 'Document' ? 'mainFrame' : paused.resourceType.toLowerCase();
  if (!(await isAllowed({ url, method, resourceType }))) return { refuse: 'BlockedByClient' };
  const handler = handlerFor(url);
  if (handler === undefined) return { refuse: 'InternetDisconnected' };
  // Electron never asks for it, Chromium always does.
  if (new URL(browserUrl).pathname === '/favicon.ico') return { answer: new Response(null, { status: 204 }) };
  try {
    const body = postData === undefined ? {} : { body: postData };
    return { answer: await handler(new Request(url, { method, headers, ...body })) };
  } catch (error) {
    console.error(`electron stand-in: the scheme handler failed for ${url}:`, error);
    return { refuse: 'Failed' };
  }
}

async function serve(paused: Paused): Promise<void> {
  const verdict = await judge(paused);
  const { requestId } = paused;
  if ('refuse' in verdict) {
    await cdp().send('Fetch.failRequest', { requestId, errorReason: verdict.refuse });
    return;
  }
  const { answer } = verdict;
  await cdp().send('Fetch.fulfillRequest', {
    requestId,
    responseCode: answer.status,
    responseHeaders: [...answer.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await answer.arrayBuffer()).toString('base64'),
  });
}

/** From here on nothing reaches Chromium's network stack. */
export async function serveRequests(): Promise<void> {
  // A request whose page has closed meanwhile needs no answer.
  cdp().on('Fetch.requestPaused', pausedSchema, (paused) => ignoreFailure(serve(paused)));
  await cdp().send('Fetch.enable', { patterns: [{ urlPattern: '*', requestStage: 'Request' }] });
}
