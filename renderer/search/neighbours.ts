import type { Block, DocumentView } from '../../preload/contract.ts';
import { hasTitle } from '../reader/layout.ts';

/** So many blocks are shown before and behind the one that is meant. */
const around = 2;

/** What stands at an address and next to it. */
export interface Neighbourhood {
  /** Label and title of the part that it stands in, where the text does not begin with it. */
  readonly title: string | null;
  readonly blocks: readonly Block[];
}

/** The block at an address with its neighbours in the same part; the first ones of the part whose title it is. */
export function neighbourhood(
  { parts, blocks }: Pick<DocumentView, 'parts' | 'blocks'>,
  address: string,
): Neighbourhood {
  const at = blocks.findIndex(({ id }) => id === address);
  const part = blocks[at]?.part ?? parts.findIndex((_, index) => address === `part-${index}`);
  const named = parts[part];
  const title =
    named && hasTitle(named) ? [named.label, named.title].filter((each) => each !== null).join(' ') : null;
  if (at < 0) {
    const first = blocks.filter((block) => part < 0 || block.part === part);
    return { title, blocks: first.slice(0, 2 * around) };
  }
  const from = Math.max(0, at - around);
  const near = blocks.slice(from, at + around + 1).filter((block) => block.part === part);
  return { title, blocks: near };
}
