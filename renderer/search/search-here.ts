import type { SearchScope } from '../../preload/contract.ts';
import { focusJumpBox } from '../app/jump-box.ts';
import { useNavigation } from '../app/navigation.ts';
import { searchWithin } from './search-store.ts';

/** From elsewhere: shows the search page, narrowed down to a part of the library, ready for words. */
export function searchHere(scope: Partial<SearchScope>): void {
  searchWithin(scope);
  useNavigation.getState().show('search');
  // The menu that it was chosen in gives the focus back first.
  requestAnimationFrame(focusJumpBox);
}
