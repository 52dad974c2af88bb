/** Reads a message from another context: size first, then shape. */
import * as v from 'valibot';
import { MAX_MESSAGE_CHARS } from './limits';

export type Received<T> =
  | { readonly ok: true; readonly message: T }
  | { readonly ok: false; readonly reason: 'tooLarge' | 'badMessage'; readonly id: string | null };

/** `id` of a refused message is given back where it has one, so that its sender can be told. */
export function receive<S extends v.GenericSchema>(
  schema: S,
  message: unknown,
): Received<v.InferOutput<S>> {
  const id = idOf(message);
  if (JSON.stringify(message ?? null).length > MAX_MESSAGE_CHARS) {
    return { ok: false, reason: 'tooLarge', id };
  }
  const read = v.safeParse(schema, message);
  return read.success
    ? { ok: true, message: read.output }
    : { ok: false, reason: 'badMessage', id };
}

function idOf(message: unknown): string | null {
  if (!(message instanceof Object) || !('id' in message)) return null;
  return typeof message.id === 'string' && message.id.length <= 40 ? message.id : null;
}
