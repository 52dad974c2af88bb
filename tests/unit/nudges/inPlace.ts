/** For each trigger that never comes as a card: where its line stands beside what somebody does. */
import { askedLines, roleLines } from '@/components/session/nudges/roleLines';
import type { Role as ScreenRole } from '@/components/session/role';
import { findMethod, methods } from '@/lib/methods/library';
import { suggest, type Situation } from '@/lib/methods/suggest';
import type { PitfallId } from '@/lib/nudges/ids';
import { hintsFor, type Typing } from '@/lib/nudges/lint';
import { lineAt, momentsOfChoice, type Moment } from '@/lib/nudges/moments';
import type { Role } from '@/lib/nudges/pitfall';
import { questionsOf } from '@/lib/nudges/review';
import { freshnessOf } from '@/lib/session/freshness';
import { caseBringer, circleAt } from './circle';

export interface InPlace {
  readonly pitfall: PitfallId;
  readonly code: string;
  /** The pitfalls whose lines stand there; for whom, where the catalogue says it. */
  readonly shows: (role: Role) => readonly PitfallId[];
}

const of = (pitfall: PitfallId, code: string, shows: InPlace['shows']): InPlace => ({
  pitfall,
  code,
  shows,
});

const beside = (...moments: readonly Moment[]): InPlace['shows'] => {
  return (role) => {
    const reader = { role, stand: null, structure: 'guided', dismissals: {} } as const;
    const line = lineAt(moments, reader);
    return line === null ? [] : [line];
  };
};

const situation: Situation = {
  people: 6,
  seat: 'fixed',
  room: { leftMs: null, shorter: [] },
  question: null,
  level: null,
  heavy: false,
  meetings: 8,
  experience: null,
  recent: [],
};

/** Beside a method that is looked at where a group has to choose one. */
const choosing = (method: string, group: Partial<Situation>): InPlace['shows'] => {
  return (role) => {
    const at = { ...situation, ...group };
    const { suggested, others } = suggest(methods, at);
    const weighed = [...suggested, ...others].find((one) => one.method.id === method);
    if (!weighed) throw new Error(`nobody knows ${method}`);
    return beside(...momentsOfChoice(weighed, at.question))(role);
  };
};

const typed = (text: string, of_: Partial<Typing> = {}): InPlace['shows'] => {
  const typing = { language: 'nl', field: 'asked', feel: false, analyses: false } as const;
  return () => hintsFor(text, { ...typing, advice: false, people: [], ...of_ });
};

const onRoleCard = (method: string, phase: string): InPlace['shows'] => {
  const definition = findMethod(method)?.phases.find(({ id }) => id === phase);
  return () => (definition ? roleLines({ ...definition, case: 1 }, participantsScreen) : []);
};
const participantsScreen: ScreenRole = 'participant';

const looksBack: InPlace['shows'] = () => questionsOf(circleAt('frame/procesblik').session);

export const inPlace: readonly InPlace[] = [
  of('sleur', 'SERIES:sameMethod', choosing('incident', { recent: Array(3).fill('incident') })),
  of('te-vroeg-diep', 'SERIES:young', choosing('roddel', { meetings: 1 })),
  of('verkeerde-methode', 'CHOICE:mismatch', choosing('roddel', { question: 'success' })),
  of('verkeerde-methode', 'LEAVE', beside({ on: 'leave', what: 'method' })),
  of('methode-los', 'LEAVE', beside({ on: 'leave', what: 'step' })),
  of('weg-zonder-check', 'CLOSE', beside({ on: 'close', at: 'session' })),
  of('geen-actie', 'CLOSE', beside({ on: 'close', at: 'case' })),
  of('op-de-gang', 'CLOSE', beside({ on: 'close', at: 'screen' })),
  of('oppervlakkig', 'REVIEW', looksBack),
  of('te-zacht', 'REVIEW', looksBack),
  of('nieuwsgierigheid', 'STATIC', () => askedLines),
  of('klemzetten', 'STATIC', onRoleCard('korthagen', 'concreet')),
  of('iedereen-faciliteert', 'STATIC', onRoleCard('korthagen', 'analyse')),
  // Not a line of the catalogue but its question: how fresh it is, before the case is told.
  of('emotie-hoog', 'STATIC', () =>
    freshnessOf(circleAt('frame/vraag-en-vorm').session) === caseBringer ? ['emotie-hoog'] : [],
  ),
  of('advies', 'LINT', typed('Heb je al met je baas gesproken?')),
  of('ombuigen', 'LINT', typed('Wat zou je anders kunnen doen?')),
  of('hoofd', 'LINT', typed('Dat komt omdat hij boos was.', { field: 'facts', feel: true })),
  of('weten', 'LINT', typed('Zoals ik jou ken laat je het lopen.')),
  of('psychologiseren', 'LINT', typed('Jij bent een pleaser.')),
  of('niet-concreet', 'LINT', typed('Ze komt altijd te laat.', { field: 'facts' })),
  of('suggestieve-vraag', 'LINT', typed('Vind je niet dat het te veel is?')),
  of('gesloten-vraag', 'LINT', typed('Ben je boos?')),
  of('stapelvraag', 'LINT', typed('Wat deed je? Wat voelde je?')),
  of('waarom-vraag', 'LINT', typed('Waarom deed je dat?')),
  of('herleidbaar', 'LINT', typed('Op 12 maart belde Fatma.', { field: 'facts' })),
];
