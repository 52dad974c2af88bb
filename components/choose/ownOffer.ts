/** Which methods of one's own there are to choose from, before a session and in one. */
import type { OwnMethod, OwnMethodsById } from '@/lib/methods/ownMethod';

export interface OwnOffer {
  /** In the order of their names; null until they are there. */
  readonly own: OwnMethodsById | null;
  /** There are more, which cannot be read. */
  readonly unreadable: boolean;
  /** Ids of those that a session holds as they were, and that were changed or removed since. */
  readonly kept: ReadonlySet<string>;
  readonly failed: boolean;
  readonly retry: () => void;
}

export function byId(methods: readonly OwnMethod[]): OwnMethodsById {
  return new Map(methods.map((method) => [method.definition.id, method]));
}

/** `held`: those that the session has, which it goes on with whatever became of them. */
export function offerInSession(
  offer: OwnOffer,
  held: Readonly<Record<string, OwnMethod>>,
): OwnOffer {
  const { own } = offer;
  if (!own) return offer;
  const changed = Object.entries(held).flatMap(([id, method]) =>
    JSON.stringify(own.get(id)) === JSON.stringify(method) ? [] : [id],
  );
  return {
    ...offer,
    own: new Map([...own, ...Object.entries(held)]),
    kept: new Set(changed),
  };
}
