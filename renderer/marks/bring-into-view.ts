import { scrollUntilStill } from '../reader/scrolling.ts';

/** Words come to stand about this far down the view; words within the margins are in view already. Shares of its height. */
const resting = 0.3;
const margin = 0.12;

/** The element that scrolls the text below or above `root`. */
export function viewOf(root: HTMLElement): HTMLElement {
  return root.closest<HTMLElement>('.scroll') ?? document.documentElement;
}

/** Scrolls to words unless they can be seen; gives a function that breaks it off. */
export function bringIntoView(view: HTMLElement, words: readonly Range[]): () => void {
  const [first] = words;
  if (!first) return () => undefined;
  // A wide table scrolls sideways of its own.
  first.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const share = (): number => {
    const { top, height } = view.getBoundingClientRect();
    return (first.getBoundingClientRect().top - top) / height;
  };
  if (share() > margin && share() < 1 - margin) return () => undefined;
  return scrollUntilStill(view, () => (share() - resting) * view.clientHeight);
}
