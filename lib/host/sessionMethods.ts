/** The group's own methods in a session: looked up when one is chosen, and kept with the session from then on. */
import { MAX_TEXTS_BYTES } from '@/lib/live/limits';
import { findMethod } from '@/lib/methods/library';
import { bytesOf, type OwnMethod, type OwnMethodsById } from '@/lib/methods/ownMethod';
import type { CommandBody } from '@/lib/session/commands';
import type { Session } from '@/lib/session/state';
import { MAX_OWN_METHODS, methodKey, readOwnMethod, textsOf } from '@/lib/session/texts';
import type { ContentRow } from '@/lib/store/database';

/** Where methods lie that somebody made on this machine. */
export interface MethodShelf {
  /** Null where there is none by this id, or it cannot be read. Rejects where the disk fails. */
  read(id: string): Promise<OwnMethod | null>;
}

/**
 * Those that a command names. What the session has counts: a method that was changed or removed
 * since is another one for the next session alone.
 */
export async function ownMethodsFor(
  body: CommandBody,
  content: ReadonlyMap<string, string>,
  shelf: MethodShelf,
): Promise<OwnMethodsById> {
  const found = new Map<string, OwnMethod>();
  for (const id of new Set(methodsIn(body))) {
    if (findMethod(id)) continue;
    const kept = content.get(methodKey(id));
    const method = kept === undefined ? await shelf.read(id) : readOwnMethod(id, kept);
    if (method) found.set(id, method);
  }
  return found;
}

/** Those that are not with the session yet. */
export function methodRows(
  session: string,
  methods: OwnMethodsById,
  content: ReadonlyMap<string, string>,
): ContentRow[] {
  return [...methods]
    .map(([id, method]) => ({ session, key: methodKey(id), text: JSON.stringify(method) }))
    .filter(({ key }) => !content.has(key));
}

/** Why a session cannot be as a command would make it: its texts have to fit one frame of the relay. */
export function textsRefusal(
  session: Pick<Session, 'agreements' | 'cases' | 'notes' | 'carriedSteps'>,
  content: ReadonlyMap<string, string>,
): 'tooManyOwnMethods' | 'textsTooLong' | null {
  const texts = textsOf(session, content);
  const own = session.cases.filter(({ method }) => methodKey(method) in texts);
  if (new Set(own.map(({ method }) => method)).size > MAX_OWN_METHODS) return 'tooManyOwnMethods';
  return bytesOf(JSON.stringify(texts)) > MAX_TEXTS_BYTES ? 'textsTooLong' : null;
}

function methodsIn(body: CommandBody): string[] {
  switch (body.type) {
    case 'createSession':
      return body.plan.cases.map(({ method }) => method);
    case 'chooseMethod':
    case 'addCase':
      return [body.of.method];
    default:
      return [];
  }
}
