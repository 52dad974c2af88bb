/** Who knocks, and as whom they would come in. */
import { useNames, usePanel } from '@/components/app/panel';
import { type Admission, type Place } from '@/lib/session/admission';
import { sameName } from '@/lib/session/names';
import type { Knock } from '@/lib/wire/liveMessages';
import { useWriter } from './situation';

/** The seats of the session, as they are taken on other screens now. */
export function usePlaces(): Place[] {
  const { session } = usePanel();
  const nameOf = useNames();
  const writer = useWriter();
  const value = session.value;
  if (!value || !writer) return [];
  const connected = new Set(
    writer.members.filter((member) => member.connected).map(({ person }) => person),
  );
  return value.people.map(({ id }) => ({
    person: id,
    name: nameOf(id),
    taken: id === value.facilitator || connected.has(id),
  }));
}

/** Whether nothing has to be chosen: it is the person of that name, or somebody new by that name. */
export function isPlain(knock: Knock, as: Admission): boolean {
  return as.kind === 'person' || sameName(as.name, knock.name);
}
