/** Words of simulated sessions: agreements, and methods that the group made itself. */
import type { MethodShelf } from '@/lib/host/sessionMethods';
import { METHOD_FORMAT, METHOD_FORMAT_VERSION, type OwnMethod } from '@/lib/methods/ownMethod';
import type { Agreement } from '@/lib/session/agreement';
import { methodOf } from '../unit/session/spec';

export const agreements: readonly Agreement[] = [
  { id: 'here-stays-here', text: 'Wat hier gezegd wordt, blijft hier.', meaning: 'Ook de namen.' },
];

/** With one phase; `length` repeats its lines, up to two hundred characters each. */
export function ownMethod(id: string, name: string, length = 1): OwnMethod {
  const line = (text: string) => text.repeat(length).slice(0, 200).trim();
  const phase = {
    name,
    goal: line('Rustig luisteren. '),
    participant: line('Luister mee. '),
    caseBringer: line('Vertel wat er speelt. '),
    facilitator: line('Let op de tijd. '),
    notNow: line('Nog geen raad. '),
  };
  return {
    format: METHOD_FORMAT,
    formatVersion: METHOD_FORMAT_VERSION,
    language: 'nl',
    definition: { ...methodOf({ id: 'ronde' }), id },
    text: {
      name,
      suits: 'Een verhaal.',
      preparation: 'Geen.',
      note: 'Geen.',
      sources: 'De groep zelf.',
      phases: { ronde: phase },
    },
  };
}

export const walk = ownMethod('own-wandeling', 'Onze wandeling');
export const table = ownMethod('own-keukentafel', 'Aan de keukentafel');

/** These and no others. */
export function shelfOf(...methods: readonly OwnMethod[]): MethodShelf {
  return {
    read: (id) => Promise.resolve(methods.find(({ definition }) => definition.id === id) ?? null),
  };
}
