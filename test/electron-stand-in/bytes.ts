/** Bytes on a channel that carries JSON: written as Base64 under a name of their own. */
const name = '$bytes';

/** The same value with every run of bytes written as text. */
export function writeBytes(value: unknown): unknown {
  if (value instanceof Uint8Array) return { [name]: Buffer.from(value).toString('base64') };
  if (Array.isArray(value)) return value.map(writeBytes);
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
    return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, writeBytes(item)]));
}

/** The reverse of {@link writeBytes}. Its SOURCE is injected into pages, so it refers to nothing outside itself. */
export function readBytes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(readBytes);
  if (typeof value !== 'object' || value === null) return value;
  const text: unknown = Reflect.get(value, '$bytes');
  if (typeof text === 'string') return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readBytes(item)]));
}
