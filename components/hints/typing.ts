/** What the checks of typed text have to know of the field and the phase in which one types. */
import { usePanel } from '@/components/app/panel';
import type { TypedField, Typing } from '@/lib/nudges/lint';
import { placesAt } from '@/lib/nudges/places';
import type { OwnNoteKind } from '@/lib/session/ownNotes';

/** `session`: the id of the session in which it is typed; null for a kept case. */
export function useTyping(field: TypedField, session: string | null): Typing {
  const panel = usePanel();
  const here = panel.session.value?.id === session ? panel.session.value : null;
  const plan = here?.phases[here.current]?.plan;
  return {
    language: panel.language.value,
    field,
    feel: plan?.feel ?? false,
    analyses:
      (here !== null && placesAt(here, here.current).has('analyse')) ||
      here?.depth.asked?.level === 'analysis',
    advice: plan?.advice ?? false,
    people: here ? Object.values(panel.snapshot.value.names) : [],
  };
}

/** Null where nothing is looked for: in ticks, and in what somebody takes along for oneself. */
export function fieldOf(kind: OwnNoteKind): TypedField | null {
  switch (kind) {
    case 'question':
    case 'questionNow':
      return 'question';
    case 'facts':
    case 'ownPart':
      return 'facts';
    case 'notepad':
    case 'touched':
      return 'notes';
    case 'insight':
    case 'choice':
    case 'step':
    case 'check':
    case 'picked':
    case 'reason':
    case 'kept':
      return null;
    default:
      return 'case';
  }
}
