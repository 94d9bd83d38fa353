/**
 * The stand-in holds a part of Electron. What it lacks must be noticed at the first touch and by name, never do nothing
 * silently: so every module and object is handed out behind a proxy that throws for members that are not there.
 */

export function notProvided(name: string): Error {
  return new Error(`electron stand-in: ${name} is not provided`);
}

/** Asked for by `await`, `JSON.stringify` and inspectors of any object; absent everywhere in Electron too. */
const harmless = new Set<PropertyKey>(['then', 'toJSON', 'nodeType', 'tagName']);

function guard(name: string): ProxyHandler<object> {
  return {
    get(target, key, receiver) {
      if (key in target || typeof key === 'symbol' || harmless.has(key))
        return Reflect.get(target, key, receiver);
      throw notProvided(`${name}.${key}`);
    },
  };
}

/** Gives `part` the type of the whole, which is honest because touching any other member of the whole throws. */
export function whole<Whole>(name: string, part: object): Whole {
  return new Proxy(part, guard(name)) as Whole;
}

/** A class or module of Electron that the stand-in does not have at all: any use throws its name. */
export function lacking(name: string): unknown {
  const refuse = (): never => {
    throw notProvided(name);
  };
  return new Proxy(function notThere() {}, {
    get(_target, key) {
      if (typeof key === 'symbol' || harmless.has(key)) return undefined;
      throw notProvided(`${name}.${key}`);
    },
    construct: refuse,
    apply: refuse,
  });
}
