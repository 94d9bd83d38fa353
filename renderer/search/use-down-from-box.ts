import { useEffect, useRef } from 'react';

/** Calls `onDown` when ↓ is pressed in a search box that has no use for the key itself. */
export function useDownFromBox(onDown: () => void): void {
  const latest = useRef(onDown);
  useEffect(() => {
    latest.current = onDown;
  });
  useEffect(() => {
    const handleKey = (event: KeyboardEvent): void => {
      if (event.key !== 'ArrowDown' || event.defaultPrevented || event.isComposing) return;
      if (!(event.target instanceof HTMLInputElement) || !event.target.closest('search, [role="search"]'))
        return;
      event.preventDefault();
      latest.current();
    };
    window.addEventListener('keydown', handleKey);
    return () => window.removeEventListener('keydown', handleKey);
  }, []);
}
