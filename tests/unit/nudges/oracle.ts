/**
 * The rules for timing once more, as docs/nudges.md tells them and without a look at the code that
 * keeps them: what a screen may not show. Each rule is an own reading of plan, log and taps.
 */
import { pitfalls } from '@/lib/nudges/catalogue';
import type { PitfallId } from '@/lib/nudges/ids';
import type { Card } from '@/lib/nudges/record';
import { placesAt } from '@/lib/nudges/places';
import type { AgendaPhase } from '@/lib/session/agenda';
import { spentMs } from '@/lib/session/clock';
import { phasePitfalls } from '@/lib/session/phasePitfalls';
import type { Phase } from '@/lib/session/state';
import { listedPitfalls } from '../../fixtures/pitfallTable';
import { SECOND, T0 } from '../session/spec';
import { cardOf, type Held, type Look, type Screen } from './simulation';

const TWO_MINUTES = 120 * SECOND;
const FOUR_MINUTES = 240 * SECOND;
const THREE_MINUTES = 180 * SECOND;
const LINE_STANDS = 90 * SECOND;

/** What a rule found: breaches in words, and how often it had something to say. */
export interface Finding {
  readonly breaches: string[];
  /** Moments at which the rule mattered: without them it shows nothing. */
  cases: number;
}

export const ruleNames = [
  'one at a time',
  'before rather than after',
  'never while it is tender',
  'private first',
  'the facilitator decides',
  'personal pitfall',
  'advice phases are different',
  'level-dependent',
] as const;
export type RuleName = (typeof ruleNames)[number];

export type Findings = Readonly<Record<RuleName, Finding>>;

export function noFindings(): Findings {
  const none = (): Finding => ({ breaches: [], cases: 0 });
  return {
    'one at a time': none(),
    'before rather than after': none(),
    'never while it is tender': none(),
    'private first': none(),
    'the facilitator decides': none(),
    'personal pitfall': none(),
    'advice phases are different': none(),
    'level-dependent': none(),
  };
}

/** Holds what happened in one session against each rule. */
export function judge(held: Held, findings: Findings): void {
  for (const screen of held.screens) {
    oneAtATime(held, screen, findings['one at a time']);
    beforeRatherThanAfter(held, screen, findings['before rather than after']);
    neverWhileTender(held, screen, findings['never while it is tender']);
    privateFirst(held, screen, findings['private first']);
    facilitatorDecides(held, screen, findings['the facilitator decides']);
    personalPitfall(held, screen, findings['personal pitfall']);
    adviceIsDifferent(held, screen, findings['advice phases are different']);
    levelDependent(held, screen, findings['level-dependent']);
  }
}

function told(finding: Finding, held: Held, look: Look, text: string): void {
  const { nudge, screen, session, now } = look;
  const phase = session.phases[session.current];
  finding.breaches.push(
    `seed ${held.seed}, ${screen.person} (${nudge?.role}), phase ${session.current} ` +
      `${phase?.plan.source}/${phase?.plan.id}, ${(now - T0) / SECOND} s: ` +
      `${nudge?.card.pitfall} by ${nudge?.card.on}: ${text}`,
  );
}

const phaseOf = ({ session }: Look): Phase | null => session.phases[session.current] ?? null;

/** The case-bringer's taps, lost lines, and what the facilitator themselves says they see. */
const exempt = (on: string) => on === 'say' || on === 'net' || on === 'log';

const same = (one: Card, other: Card) =>
  JSON.stringify(cardOf(one)) === JSON.stringify(cardOf(other));

/** Rule 1. A card that its reader asked to see later is asked for, and no nudge by itself. */
function oneAtATime(held: Held, screen: Screen, finding: Finding): void {
  const byItself: Look[] = [];
  for (const look of screen.looks) {
    const { nudge, now, session } = look;
    if (!nudge || exempt(nudge.card.on)) continue;
    if (lineOnScreen(look)) told(finding, held, look, 'beside a shared line');
    if (!look.fresh || wasAskedLater(look, nudge.card)) continue;
    for (const earlier of byItself) {
      finding.cases++;
      if (earlier.session.current === session.current) told(finding, held, look, 'second here');
      if (now - earlier.now < FOUR_MINUTES) told(finding, held, look, 'too soon after another');
    }
    byItself.push(look);
  }
}

/** A line that the facilitator shares is on every screen but that of whoever tells, and not in a pause. */
function lineOnScreen({ session, viewer, now }: Look): boolean {
  const { line } = session.nudging;
  const { pause, status, caseBringer } = session;
  if (status !== 'running' || pause !== null || line === null) return false;
  const tells = session.phases[session.current]?.plan.caseBringer === 'tells';
  if (tells && viewer.person === caseBringer && !viewer.facilitates) return false;
  return now < line.at + LINE_STANDS;
}

function wasAskedLater({ screen, order: before }: Look, card: Card): boolean {
  return screen.acts.some(
    ({ act, order }) => act.act === 'later' && order <= before && same(act.card, card),
  );
}

/** Rule 2: twice put away is silent for good; and a start comes before a correction. */
function beforeRatherThanAfter(held: Held, screen: Screen, finding: Finding): void {
  for (const look of screen.looks) {
    const { nudge } = look;
    if (!nudge) continue;
    if (nudge.card.on !== 'net' && putAway(look, nudge.card.pitfall) >= 2) {
      told(finding, held, look, 'though it was put away twice');
    }
    if (!look.fresh || !corrections.has(nudge.card.on)) continue;
    finding.cases++;
    const better = startsDue(held, look);
    if (better.length > 0) told(finding, held, look, `rather than the start of ${better.join()}`);
  }
  finding.cases += Object.values(screen.dismissedBefore).filter(
    (times) => (times ?? 0) >= 2,
  ).length;
}

const corrections = new Set(['mid', 'turn', 'balance', 'end', 'over']);

/** By this person, in this session and before it. */
function putAway({ screen, order: before }: Look, pitfall: PitfallId): number {
  const settled = new Set<string>();
  let times = screen.dismissedBefore[pitfall] ?? 0;
  for (const { act, order } of screen.acts) {
    if (order > before) break;
    if (act.act === 'shown') settled.delete(JSON.stringify(cardOf(act.card)));
    if (act.act !== 'let' && act.act !== 'less' && act.act !== 'said' && act.act !== 'later') {
      continue;
    }
    const card = JSON.stringify(cardOf(act.card));
    const first = !settled.has(card);
    settled.add(card);
    if (!first || act.card.pitfall !== pitfall) continue;
    if (act.act === 'let') times++;
    if (act.act === 'less') times = Math.max(2, times);
  }
  return times;
}

/** Which lines of the phase's start could be on this screen now, by the catalogue alone. */
function startsDue(held: Held, look: Look): string[] {
  const { session, nudge, now, preferences } = look;
  const phase = phaseOf(look);
  if (!phase || !nudge || spentMs(phase.clock, now) >= 60 * SECOND) return [];
  const places = placesAt(session, session.current);
  const here = phasePitfalls(phase.plan, held.methods);
  return pitfalls.flatMap(({ id, triggers }) => {
    if (putAway(look, id) >= 2 || (phase.plan.advice && offInAdvice.has(id))) return [];
    const asked = isAsked(look, id);
    if (!mayComeBy(standOf(look), 'start', tierOf(id, phase.plan), asked)) return [];
    const due = triggers.some(
      (trigger) =>
        trigger.on === 'start' &&
        trigger.when === undefined &&
        trigger.to.includes(nudge.role) &&
        trigger.in.some((kind) => places.has(kind)) &&
        (trigger.listed !== true || here.includes(id)),
    );
    // One that was seen in this session may be one that comes once.
    const seen = preferences.record.shown.some((one) => one.pitfall === id && one.on === 'start');
    return due && !seen ? [id] : [];
  });
}

/** Rule 3. */
function neverWhileTender(held: Held, screen: Screen, finding: Finding): void {
  for (const look of screen.looks) {
    const phase = phaseOf(look);
    if (!phase || look.session.status !== 'running') continue;
    const why = tenderness(look, phase);
    if (why === null) continue;
    finding.cases++;
    if (look.nudge && !mayBreak(why, look, phase, look.nudge.card)) {
      told(finding, held, look, why);
    }
  }
}

type Tender = 'pause' | 'silence' | 'writing' | 'telling' | 'feeling';

function tenderness({ session, viewer }: Look, { plan }: Phase): Tender | null {
  if (session.pause !== null) return 'pause';
  if (plan.speakers === 'silence') return plan.caseBringer === 'writes' ? 'writing' : 'silence';
  if (viewer.person !== null && viewer.person === session.caseBringer && isTelling(plan)) {
    return 'telling';
  }
  return plan.feel ? 'feeling' : null;
}

function isTelling({ case: number, source, caseBringer, speakers }: AgendaPhase): boolean {
  const word = speakers === 'caseBringer' || speakers === 'caseBringerOthersOnRequest';
  return number > 0 && source !== 'frame' && caseBringer === 'tells' && word;
}

/** Signals that say something of a phase for feeling. */
const feltSignals: ReadonlySet<string> = new Set(['hoofd', 'ongemak']);

function mayBreak(why: Tender, { session, now }: Look, phase: Phase, card: Card): boolean {
  const { on, pitfall } = card;
  const begins = on === 'start' && spentMs(phase.clock, now) < 20 * SECOND;
  switch (why) {
    case 'pause': {
      const reason = session.pause?.reason;
      if (on === 'net') return reason === 'lostConnection';
      return on === 'say' && (reason === 'distance' || reason === 'stop');
    }
    case 'silence':
      return on === 'net' || (begins && pitfall === 'stilte-vullen');
    case 'writing':
      return on === 'net' || on === 'start';
    case 'telling':
      return ['net', 'say', 'log', 'end'].includes(on) || begins;
    case 'feeling':
      return (
        ['net', 'start', 'say', 'log'].includes(on) || (on === 'signal' && feltSignals.has(pitfall))
      );
  }
}

/** Rule 4. */
function privateFirst(held: Held, screen: Screen, finding: Finding): void {
  for (const look of screen.looks) {
    const { nudge, session, viewer } = look;
    if (!nudge) continue;
    const { card } = nudge;
    const written = JSON.stringify(nudge);
    if (session.people.some(({ id }) => written.includes(`"${id}"`))) {
      told(finding, held, look, 'names somebody');
    }
    if (Object.keys(nudge).length !== 2 || Object.keys(card).length !== 4) {
      told(finding, held, look, 'says more than what it is');
    }
    if (!look.fresh || wasAskedLater(look, card)) continue;
    finding.cases++;
    if (card.on === 'signal') {
      if (!viewer.facilitates) told(finding, held, look, 'a signal on a screen of the room');
      if (signalled(held, look) < 2) told(finding, held, look, 'of one person');
    }
    const allowed = viewer.facilitates || forAll.has(card.on) || isAsked(look, card.pitfall);
    if (!allowed && !isOnesOwn(look)) told(finding, held, look, 'on everybody’s screen');
  }
}

/** What may be on all screens: a start, and a calm line after what the case-bringer tapped. */
const forAll = new Set(['start', 'say']);

/** It is about the person whose screen it is. */
function isOnesOwn({ nudge, session, viewer, preferences, now }: Look): boolean {
  const { person } = viewer;
  const turns = session.phases[session.current]?.turns;
  switch (nudge?.card.on) {
    case 'turn':
      return turns?.speaker === person;
    case 'end':
    case 'form':
      return session.caseBringer === person;
    case 'balance': {
      const tally = preferences.facts.turnsSeen.phases[session.current] ?? {};
      return (tally[person ?? ''] ?? 0) >= 3;
    }
    case 'ownSignal':
      return preferences.facts.lastSignal !== null;
    case 'net':
      return preferences.facts.backAt !== null;
    case 'arrival':
      return session.cameIn?.person === person && session.cameIn.at <= now;
    default:
      return false;
  }
}

/** How many of the kind that this pitfall answers the log counted, in this phase, of late. */
function signalled({ log }: Held, { nudge, session, now }: Look): number {
  const triggers = pitfalls.find(({ id }) => id === nudge?.card.pitfall)?.triggers ?? [];
  const kinds = triggers.flatMap((trigger) => (trigger.on === 'signal' ? [trigger.kind] : []));
  let phase = -1;
  let most = 0;
  for (const kind of kinds) {
    let count = 0;
    for (const { body, at, seq } of log) {
      if (seq > session.seq) break;
      if (body.type === 'phaseEntered') phase = body.phase;
      const counts = body.type === 'signalsCounted' && body.kind === kind;
      if (counts && now - at < THREE_MINUTES && phase >= 0) count += body.count;
    }
    most = Math.max(most, count);
  }
  return most;
}

/** Rule 5: what the facilitator taps holds; a card that is asked for later comes back, and not before. */
function facilitatorDecides(held: Held, screen: Screen, finding: Finding): void {
  const settled = new Map<string, number>();
  let next = 0;
  for (const look of screen.looks) {
    for (; next < screen.acts.length; next++) {
      const { act, at, order } = screen.acts[next] ?? {};
      if (!act || at === undefined || order === undefined || order > look.order) break;
      if (act.act === 'own' || act.act === 'watch') continue;
      const card = JSON.stringify(cardOf(act.card));
      if (act.act === 'shown') settled.delete(card);
      else settled.set(card, act.act === 'later' ? at + TWO_MINUTES : Infinity);
    }
    if (!look.nudge) continue;
    const until = settled.get(JSON.stringify(cardOf(look.nudge.card)));
    if (until === undefined) continue;
    // It comes back, as was asked.
    finding.cases++;
    if (look.now < until) told(finding, held, look, 'though its reader was done with it');
  }
}

/** Rule 6: one's own pitfall is the first start of the case. */
function personalPitfall(held: Held, screen: Screen, finding: Finding): void {
  for (const look of screen.looks) {
    const { nudge, session, preferences } = look;
    const own = preferences.record.own;
    const plan = phaseOf(look)?.plan;
    if (!nudge || !look.fresh || nudge.card.on !== 'start' || !own || !plan) continue;
    if (wasAskedLater(look, nudge.card)) continue;
    if (plan.case === 0 || plan.source === 'frame' || (own.case !== 0 && own.case !== plan.case)) {
      continue;
    }
    finding.cases++;
    if (nudge.card.pitfall === own.pitfall) continue;
    const seen = preferences.record.shown.some(
      (one) =>
        one.pitfall === own.pitfall &&
        one.on === 'start' &&
        session.phases[one.phase]?.plan.case === plan.case,
    );
    const impossible =
      plan.speakers === 'silence' ||
      putAway(look, own.pitfall) >= 2 ||
      (plan.advice && offInAdvice.has(own.pitfall));
    if (!seen && !impossible) told(finding, held, look, `before one's own ${own.pitfall}`);
  }
}

const offInAdvice: ReadonlySet<string> = new Set(['advies', 'ombuigen', 'etaleren']);
const onInAdvice: ReadonlySet<string> = new Set(['adviesregen', 'ja-maar', 'reclame']);

/** Rule 7. */
function adviceIsDifferent(held: Held, screen: Screen, finding: Finding): void {
  for (const look of screen.looks) {
    const { nudge } = look;
    if (!nudge || phaseOf(look)?.plan.advice !== true) continue;
    if (offInAdvice.has(nudge.card.pitfall)) told(finding, held, look, 'where advice is welcome');
    // Two of the second tier, which only here come without being asked for.
    const { pitfall, on } = nudge.card;
    const second = onInAdvice.has(pitfall) && tiers.get(pitfall) === 2;
    if (second && on === 'start' && !isAsked(look, pitfall)) finding.cases++;
  }
}

/** Rule 8. */
function levelDependent(held: Held, screen: Screen, finding: Finding): void {
  for (const look of screen.looks) {
    const { nudge, fresh } = look;
    if (!nudge) continue;
    const stand = standOf(look);
    if (stand === 'off') told(finding, held, look, 'though the stand is off');
    const { pitfall, on } = nudge.card;
    if (!fresh || wasAskedLater(look, nudge.card)) continue;
    finding.cases++;
    const tier = tierOf(pitfall, phaseOf(look)?.plan);
    if (!mayComeBy(stand, on, tier, isAsked(look, pitfall))) {
      told(finding, held, look, `tier ${tier} in the stand ${stand}`);
    }
  }
}

type AnyStand = 'strict' | 'guided' | 'free' | 'off';

function standOf({ preferences, session }: Look): AnyStand {
  return preferences.stand ?? session.structure;
}

const tiers = new Map(listedPitfalls.map(({ id, tier }) => [id, tier]));

/** In phases for advice three of them speak as of the first tier. */
function tierOf(pitfall: string, plan: AgendaPhase | undefined): number {
  return plan?.advice && onInAdvice.has(pitfall) ? 1 : (tiers.get(pitfall) ?? 0);
}

/** By the person themselves: watched in this session, or their own pitfall for this case. */
function isAsked(look: Look, pitfall: string): boolean {
  const { own, watched } = look.preferences.record;
  const number = phaseOf(look)?.plan.case;
  const theirs = own?.pitfall === pitfall && (own.case === 0 || own.case === number);
  return theirs || watched.some((id) => id === pitfall);
}

/** Of time, of the case-bringer, and of safety. */
const always = new Set(['say', 'net', 'log', 'end', 'over', 'closing']);
/** What the panel makes of the clock and of turns; all else is what somebody said, or what is known. */
const watched = new Set(['start', 'mid', 'turn', 'balance']);

function mayComeBy(stand: AnyStand, on: string, tier: number, asked: boolean): boolean {
  if (stand === 'off') return false;
  if (always.has(on) || asked) return true;
  if (stand === 'free') return false;
  if (!watched.has(on)) return true;
  return tier === 1 && (stand === 'strict' || on === 'start');
}
