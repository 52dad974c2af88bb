/** Who a joiner is taken for, until the facilitator says otherwise. */
import { cleanName, sameName, tellApart } from './names';

export interface Place {
  readonly person: string;
  readonly name: string;
  /** Somebody takes part there already: on a screen of their own, or as the facilitator. */
  readonly taken: boolean;
}

export type Admission =
  | { readonly kind: 'person'; readonly person: string }
  | { readonly kind: 'new'; readonly name: string };

/** The person of that name if nobody sits there yet; else somebody new, told apart from the others. */
export function proposeFor(name: string, places: readonly Place[]): Admission {
  const free = places.find((place) => !place.taken && sameName(place.name, name));
  if (free && cleanName(name) !== '') return { kind: 'person', person: free.person };
  return {
    kind: 'new',
    name: tellApart(
      name,
      places.map((place) => place.name),
    ),
  };
}
