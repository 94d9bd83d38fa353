/** Puts the scripts together that a web contents gives to every page it loads. */
import { readBytes } from '../bytes.ts';
import { assertPlain } from '../plain.ts';
import { bridgeEnd } from './bridge-end.ts';
import { isolatedWorld } from './isolated-world.ts';
import { mainWorld } from './main-world.ts';

/** The preload runs in the main frame alone, and not on the empty page that stands before the first one. */
const onPages = "if (window === window.top && location.href !== 'about:blank')";

export interface PageScripts {
  /** For the page's own world. */
  readonly main: string;
  /** For the preload's isolated world. */
  readonly isolated: string;
}

/** `token` and `binding` must not be guessable by a page; `preload` is the preload script's text. */
export function pageScripts(token: string, binding: string, preload: string | null): PageScripts {
  const [event, channel] = [JSON.stringify(token), JSON.stringify(binding)];
  const run = preload === null ? 'null' : `function (require, module, exports) {${preload}\n}`;
  const tools = `{ makeEnd: ${bridgeEnd}, checkPlain: ${assertPlain}, readAnswer: ${readBytes}, token: ${event}, binding: ${channel} }`;
  return {
    main: `${onPages} (${mainWorld})(${bridgeEnd}, ${event});`,
    isolated: `${onPages} if (globalThis[${channel}]) (${isolatedWorld})(${tools}, ${run});\n//# sourceURL=preload`,
  };
}
