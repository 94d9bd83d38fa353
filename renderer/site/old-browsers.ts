/**
 * What browsers of the last ten years, back to Internet Explorer 11, lack of what the scripts of a site use. FlexSearch's
 * own ES5 build, which is loaded before, brings Symbol, Promise, Map, Set, Array.prototype.includes and flat. Only what is used
 * is here, and only as it is used.
 */

type Method = (...given: never[]) => unknown;

/** Adds a method where the browser has none; like the built-in ones it is not enumerated. */
function add(target: object, name: string, value: Method): void {
  if (name in target) return;
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}

const array = Array.prototype;
const text = String.prototype;

add(Array, 'from', <T, U>(source: Iterable<T> | ArrayLike<T>, change?: (value: T, at: number) => U) => {
  const values: T[] = [];
  if (Symbol.iterator in source) {
    const iterator = source[Symbol.iterator]();
    for (let step = iterator.next(); !step.done; step = iterator.next()) values.push(step.value);
  } else for (let at = 0; at < source.length; at += 1) values.push(array.slice.call(source, at, at + 1)[0]);
  return change === undefined ? values : values.map((value, at) => change(value, at));
});
add(array, 'find', function <T>(this: T[], is: (value: T, at: number) => boolean): T | undefined {
  return this.filter(is)[0];
});
add(array, 'findIndex', function <T>(this: T[], is: (value: T, at: number) => boolean): number {
  const found = this.filter(is);
  return found.length === 0 ? -1 : this.map(is).indexOf(true);
});
add(array, 'at', function <T>(this: T[], at: number): T | undefined {
  return this[at < 0 ? this.length + at : at];
});
add(array, 'flatMap', function <T, U>(this: T[], change: (value: T, at: number) => U | U[]): U[] {
  return ([] as U[]).concat(...this.map((value, at) => change(value, at)));
});
add(array, 'toSorted', function <T>(this: T[], order: (one: T, other: T) => number): T[] {
  return this.slice().sort(order);
});
add(Object, 'entries', (of: Readonly<Record<string, unknown>>) =>
  Object.keys(of).map((key) => [key, of[key]]),
);
add(text, 'startsWith', function (this: string, start: string): boolean {
  return this.slice(0, start.length) === start;
});
add(text, 'endsWith', function (this: string, end: string): boolean {
  return end === '' || this.slice(-end.length) === end;
});
add(text, 'padStart', function (this: string, length: number, filler: string): string {
  let padded: string = this.toString();
  while (padded.length < length) padded = filler + padded;
  return padded;
});
add(text, 'replaceAll', function (this: string, from: string, to: string): string {
  return this.split(from).join(to);
});
add(text, 'matchAll', function (this: string, form: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const own = new RegExp(form.source, 'g');
  for (let match = own.exec(this.toString()); match !== null; match = own.exec(this.toString()))
    found.push(match);
  return found;
});

/** Of UTF-16 only, from units: half a surrogate pair without its other half becomes U+FFFD. */
class UnitDecoder {
  decode(units: Uint16Array): string {
    let decoded = '';
    for (let at = 0; at < units.length; at += 1) {
      const unit = units[at] ?? 0;
      const next = units[at + 1] ?? 0;
      if (unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff) {
        decoded += String.fromCharCode(unit, next);
        at += 1;
      } else decoded += unit >= 0xd800 && unit <= 0xdfff ? '\ufffd' : String.fromCharCode(unit);
    }
    return decoded;
  }
}
if (!('TextDecoder' in window)) Object.defineProperty(window, 'TextDecoder', { value: UnitDecoder });
