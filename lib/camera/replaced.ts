/** Puts something in the place of a function of the browser, and the function itself back again. */

/** What is called instead, with the same `this` and arguments; `native` is the function there was. */
export type Instead = (native: Callable, self: unknown, args: unknown[]) => unknown;
export type Callable = (...args: never[]) => unknown;

/** A stand-in that looks like the function in all else: its name, its length, its text. */
export function standIn<F extends Callable>(native: F, instead: Instead): F {
  return new Proxy(native, { apply: (target, self, args) => instead(target, self, args) });
}

/**
 * Null where the object has no such function of its own. Calling the result puts the function back,
 * unless the page has put something over it meanwhile.
 */
export function replace(owner: object, name: string, instead: Instead): (() => void) | null {
  const there = Object.getOwnPropertyDescriptor(owner, name);
  if (typeof there?.value !== 'function' || !there.configurable) return null;
  const placed = standIn(there.value as Callable, instead);
  Object.defineProperty(owner, name, { ...there, value: placed });
  return () => {
    if (Object.getOwnPropertyDescriptor(owner, name)?.value !== placed) return;
    Object.defineProperty(owner, name, there);
  };
}
