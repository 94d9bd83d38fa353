import { type RefObject, useEffect, useRef } from 'react';

/** A field that has the focus when its form opens. */
export function useFirstFocus<T extends HTMLElement>(): RefObject<T | null> {
  const field = useRef<T>(null);
  useEffect(() => field.current?.focus(), []);
  return field;
}
