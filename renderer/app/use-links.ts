import { useEffect } from 'react';
import { ask } from '../bridge/ask.ts';
import { showFailure } from '../ui/show-failure.ts';
import { useNavigation } from './navigation.ts';

/** Opens what a `gazette://` link asks for: the one that the program was started with, and each that comes later. */
export function useLinks(): void {
  useEffect(() => {
    const follow = (): void => {
      ask('app.takeLink', {}).then((place) => {
        if (place !== null) useNavigation.getState().open(place);
      }, showFailure);
    };
    follow();
    return window.gazette.on('app.link', follow);
  }, []);
}
