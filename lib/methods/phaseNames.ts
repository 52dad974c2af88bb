/** The names of the library's phases alone, for where all their texts would be too much to carry. */
import type { AgendaPhase } from '@/lib/session/agenda';
import type { TextLanguage } from './library';
import table from './phaseNames.json';

type Names = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Undefined for a phase that the library does not have. */
export function phaseNameOf(
  { source, id }: Pick<AgendaPhase, 'source' | 'id'>,
  language: TextLanguage,
): string | undefined {
  const names: Names = table[language];
  const phases = Object.hasOwn(names, source) ? names[source] : undefined;
  return phases && Object.hasOwn(phases, id) ? phases[id] : undefined;
}
