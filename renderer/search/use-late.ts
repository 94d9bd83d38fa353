import { useEffect, useState } from 'react';

/**
 * `value` once it has stood still for `ms`: while somebody types, not every letter is looked up, and the letters that an
 * input method makes characters of are not looked up at all.
 */
export function useSettled<T>(value: T, ms: number): T {
  const [settled, setSettled] = useState(value);
  const composing = useComposing();
  useEffect(() => {
    if (composing) return;
    const timer = setTimeout(() => setSettled(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms, composing]);
  return settled;
}

/** Whether an input method is at work: bu'zhu is on its way to 补助. */
function useComposing(): boolean {
  const [composing, setComposing] = useState(false);
  useEffect(() => {
    const begin = (): void => setComposing(true);
    const end = (): void => setComposing(false);
    document.addEventListener('compositionstart', begin);
    document.addEventListener('compositionend', end);
    return () => {
      document.removeEventListener('compositionstart', begin);
      document.removeEventListener('compositionend', end);
    };
  }, []);
  return composing;
}

/** True once `waiting` has lasted for `ms`: a shorter wait needs no word. */
export function useLate(waiting: boolean, ms: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), ms);
    return () => clearTimeout(timer);
  }, [waiting, ms]);
  return waiting && late;
}
