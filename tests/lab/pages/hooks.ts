import type { HookBreak } from './api';

/** A mark by which a call page is known, and how it is taken away. */
export interface Hook {
  /** Where it stands in a document or tree. */
  find(root: ParentNode): Element[];
  remove(element: Element): void;
  rename(element: Element): void;
}

export type Hooks = Record<string, Hook>;

/** An attribute that is a mark by its name, such as `data-participant-id`. */
export function attributeHook(name: string): Hook {
  return {
    find: all(`[${name}]`),
    remove: (element) => element.removeAttribute(name),
    rename(element) {
      element.setAttribute(`data-${other(name)}`, element.getAttribute(name) ?? '');
      element.removeAttribute(name);
    },
  };
}

/** An attribute that is a mark by its value, or by how that begins: `id`, `data-tid` … */
export function valueHook(name: string, value: string, match: 'whole' | 'start' = 'whole'): Hook {
  return {
    find: all(`[${name}${match === 'start' ? '^' : ''}="${value}"]`),
    remove: (element) => element.removeAttribute(name),
    rename(element) {
      const rest = element.getAttribute(name)?.slice(value.length) ?? '';
      element.setAttribute(name, other(value) + rest);
    },
  };
}

export function idHook(id: string): Hook {
  return valueHook('id', id);
}

/** A class, with what is built upon it: `tile` stands for `tile--active`, too. */
export function classHook(name: string): Hook {
  const isMeant = (one: string) => one === name || one.startsWith(`${name}--`);
  const replace = (element: Element, by: (one: string) => string[]) => {
    element.setAttribute(
      'class',
      [...element.classList].flatMap((one) => (isMeant(one) ? by(one) : [one])).join(' '),
    );
  };
  return {
    find: all(`.${name}`),
    remove: (element) => replace(element, () => []),
    rename: (element) => replace(element, (one) => [other(name) + one.slice(name.length)]),
  };
}

/** An icon's name as text; struck through it has `_off` behind it. */
export function ligatureHook(name: string): Hook {
  return {
    find: (root) =>
      all('.glyph')(root).filter((one) => one.textContent?.replace(/_off$/, '') === name),
    remove: (element) => element.replaceChildren(),
    rename: (element) => element.replaceChildren(other(name)),
  };
}

/** An element that is a mark by being there. It goes on where no selector of the page finds it. */
export function elementHook(selector: string): Hook {
  const hide = (element: Element) => {
    const shelter = document.createElement('span');
    element.replaceWith(shelter);
    shelter.attachShadow({ mode: 'closed' }).append(element);
  };
  return { find: all(selector), remove: hide, rename: hide };
}

function all(selector: string) {
  return (root: ParentNode) => [...root.querySelectorAll(selector)];
}

/** Another name for the same thing, as a new version of a page may have; always the same one. */
function other(name: string): string {
  let hash = 7;
  for (const letter of name) hash = (hash * 31 + letter.charCodeAt(0)) % 0x7fffffff;
  return `q${hash.toString(36)}`;
}

/** Which hooks of a page are broken at this moment. */
export class HookBreaker {
  private readonly broken = new Map<string, HookBreak>();

  constructor(private readonly known: Hooks) {}

  get names(): string[] {
    return Object.keys(this.known);
  }

  break(name: string, how: HookBreak): void {
    if (!this.known[name]) throw new Error(`This page has no hook ${name}`);
    this.broken.set(name, how);
  }

  mend(): void {
    this.broken.clear();
  }

  /** The marks that a document has at this moment. */
  seenIn(root: ParentNode): string[] {
    return this.names.filter((name) => (this.known[name]?.find(root).length ?? 0) > 0);
  }

  /** Breaks what is to be broken in a tree that was just made. */
  apply(tree: ParentNode): void {
    for (const [name, how] of this.broken) {
      const hook = this.known[name];
      if (!hook) continue;
      for (const element of hook.find(tree)) hook[how](element);
    }
  }
}
