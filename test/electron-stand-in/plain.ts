/**
 * Electron clones what crosses between processes; the stand-in sends JSON. Anything that JSON would change on the way is
 * refused here by name. Its SOURCE is injected into pages too, so it refers to nothing outside itself.
 */
export function assertPlain(value: unknown): void {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return;
  if (typeof value === 'number' && Number.isFinite(value)) return;
  if (Array.isArray(value)) {
    if (value.includes(undefined)) throw new Error('electron stand-in: undefined in a list does not cross');
    for (const item of value) assertPlain(item);
    return;
  }
  if (typeof value === 'object' && [null, Object.prototype].includes(Object.getPrototypeOf(value))) {
    for (const item of Object.values(value)) assertPlain(item);
    return;
  }
  const kind = typeof value === 'object' ? value.constructor.name : `${typeof value} ${String(value)}`;
  throw new Error(`electron stand-in: only plain data crosses between processes, not ${kind}`);
}
