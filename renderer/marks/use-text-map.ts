import { useEffect, useState } from 'react';
import { mapText, type TextMap } from './text-map.ts';

/** The map of the text below `root`, made anew whenever its DOM changes; `null` before the first look. */
export function useTextMap(root: HTMLElement): TextMap<Node> | null {
  const [map, setMap] = useState<TextMap<Node> | null>(null);
  useEffect(() => {
    const read = (): void => setMap(mapText<Node>(root));
    read();
    const observer = new MutationObserver(read);
    observer.observe(root, { childList: true, characterData: true, subtree: true });
    return () => observer.disconnect();
  }, [root]);
  return map;
}
