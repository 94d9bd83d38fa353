/** Injected into the page's own world: takes over the shared node and defines there what the preload exposes. */
import type { bridgeEnd } from './bridge-end.ts';

export function mainWorld(makeEnd: typeof bridgeEnd, token: string): void {
  const freeze = (value: unknown): unknown => {
    if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value)) {
      Object.values(value).forEach(freeze);
      Object.freeze(value);
    }
    return value;
  };

  const takeNode = (event: Event): void => {
    event.stopImmediatePropagation();
    removeEventListener(token, takeNode, true);
    const node = event instanceof MouseEvent ? event.relatedTarget : null;
    if (node === null) return;
    const end = makeEnd(node, 'to-page', 'to-preload');
    node.addEventListener('expose', (exposed) => {
      if (!(exposed instanceof CustomEvent)) return;
      const value = freeze(end.unpack(exposed.detail.value));
      Object.defineProperty(window, exposed.detail.key, { value, enumerable: true });
    });
  };
  addEventListener(token, takeNode, true);
}
