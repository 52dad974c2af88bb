/** What the organisation has people do about an acute concern for safety, set for this browser. */
import * as v from 'valibot';

/** Characters that are shown of it. */
export const MAX_SAFETY_PROTOCOL = 1000;

const PresetSchema = v.object({ safetyProtocol: v.optional(v.string(), '') });

/**
 * Plain text, with its line ends; empty where nothing was set. Nobody here could shorten what is
 * too long, and its beginning is of more use than nothing.
 */
export function safetyProtocolOf(preset: unknown): string {
  const read = v.safeParse(PresetSchema, preset);
  if (!read.success) return '';
  const text = read.output.safetyProtocol.replaceAll('\r\n', '\n').trim();
  if (text.length <= MAX_SAFETY_PROTOCOL) return text;
  return `${text.slice(0, MAX_SAFETY_PROTOCOL - 1).trimEnd()}…`;
}
