import { useEffect } from 'react';
import { useImporting } from '../contents/importing.ts';

/** Adds the issue packs that were opened by the system: those the program was started with, and each that comes later. */
export function usePacks(): void {
  useEffect(() => {
    const add = (): void => void useImporting.getState().takeOpened();
    add();
    return window.gazette.on('app.pack', add);
  }, []);
}
