/**
 * Runs in a page before its own scripts: takes away what Internet Explorer 11 does not have of the language and of the page's
 * objects, so far as it can be taken away. Syntax cannot; that is read by a parser of its year.
 */
export function forgetWhatIsYoung(): void {
  const typed: object = Object.getPrototypeOf(Uint8Array.prototype);
  const typedKept = new Set([
    'constructor',
    'buffer',
    'byteLength',
    'byteOffset',
    'length',
    'set',
    'subarray',
  ]);
  const young: readonly (readonly [object, readonly string[]])[] = [
    [Array, 'from of fromAsync'.split(' ')],
    [
      Array.prototype,
      'copyWithin entries fill find findIndex findLast findLastIndex flat flatMap includes keys values at toSorted toReversed toSpliced with'.split(
        ' ',
      ),
    ],
    [String, 'fromCodePoint raw'.split(' ')],
    [
      String.prototype,
      'at codePointAt endsWith includes isWellFormed matchAll normalize padEnd padStart repeat replaceAll startsWith toWellFormed trimEnd trimStart'.split(
        ' ',
      ),
    ],
    [
      Object,
      'assign entries values fromEntries getOwnPropertySymbols is getOwnPropertyDescriptors groupBy hasOwn'.split(
        ' ',
      ),
    ],
    [Number, 'isInteger isFinite isNaN isSafeInteger parseFloat parseInt'.split(' ')],
    [Math, 'sign trunc cbrt hypot imul log2 clz32 log10'.split(' ')],
    [Object.getPrototypeOf(Uint8Array), ['from', 'of']],
    [typed, Object.getOwnPropertyNames(typed).filter((name) => !typedKept.has(name))],
    [
      Element.prototype,
      'closest matches remove append prepend replaceWith before after toggleAttribute replaceChildren'.split(
        ' ',
      ),
    ],
    [CharacterData.prototype, 'remove replaceWith before after'.split(' ')],
    [Document.prototype, ['append', 'prepend']],
    [DocumentFragment.prototype, ['append', 'prepend']],
    [NodeList.prototype, 'forEach entries keys values'.split(' ')],
    [
      window,
      'Promise Symbol Map Set WeakMap WeakSet Proxy Reflect globalThis TextDecoder TextEncoder URL URLSearchParams fetch structuredClone queueMicrotask BigInt CustomEvent IntersectionObserver ResizeObserver CSS localStorage sessionStorage'.split(
        ' ',
      ),
    ],
  ];
  const iterator = Symbol.iterator;
  const remove = Reflect.deleteProperty;
  const define = Object.defineProperty;
  for (const [owner, names] of young)
    for (const name of names)
      if (!remove(owner, name) || name in owner)
        define(owner, name, { value: undefined, configurable: true, writable: true });
  for (const owner of [Array.prototype, String.prototype, typed, NodeList.prototype]) remove(owner, iterator);
}
