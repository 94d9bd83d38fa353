/** `undefined` for what is no JSON, which schemas take as not there. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
