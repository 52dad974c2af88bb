/** The one line that a screen shows now, or none: driven by the session, the time and what this person prefers. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { lineFor } from '@/lib/session/nudging';
import type { Session } from '@/lib/session/state';
import { pitfallOf, pitfalls } from './catalogue';
import type { NudgeFacts } from './facts';
import type { Pitfall, Role, Trigger, TriggerKind } from './pitfall';
import {
  isSilenced,
  sameCard,
  type Card,
  type Dismissals,
  type NudgeRecord,
  type Shown,
} from './record';
import { sceneOf, type Scene, type Viewer } from './scene';
import { isTimed, letsThrough, standOf } from './stand';
import type { Stand } from './stands';
import {
  isExempt,
  isOffInAdvice,
  isOnInAdvice,
  isTender,
  isTooSoon,
  PRELUDE_MS,
  tellsTheirCase,
} from './timing';
import { causeOf } from './triggers';

/** What this person and this device add to the session. */
export interface Preferences {
  /** Null goes by the session's structure. */
  readonly stand: Stand | null;
  readonly dismissals: Dismissals;
  readonly record: NudgeRecord;
  readonly facts: NudgeFacts;
  /** The group's own methods, by id. */
  readonly methods?: Readonly<Record<string, OwnMethod>>;
}

export interface Nudge {
  readonly card: Card;
  /** Whose line of the pitfall it is. */
  readonly role: Role;
}

/** A card that nobody touches stays so long, in milliseconds. */
const STANDS_MS: Readonly<Record<Role, number>> = {
  facilitator: 3 * 60_000,
  participant: 60_000,
  caseBringer: 60_000,
};

/** What comes first where several could; of one kind the lower tier, then the order of the phase. */
const ranks: readonly TriggerKind[] = [
  'net',
  'say',
  'log',
  'ownSignal',
  'signal',
  'landing',
  'closing',
  'form',
  'pulse',
  'arrival',
  'shortPhase',
  'setup',
  'series',
  'waiting',
  'start',
  'balance',
  'turn',
  'over',
  'end',
  'mid',
];

/** Of these one is enough in a session. */
const onceASession: ReadonlySet<TriggerKind> = new Set(['setup', 'series', 'waiting', 'arrival']);

export function nudgesFor(
  session: Session,
  viewer: Viewer,
  now: number,
  preferences: Preferences,
): Nudge | null {
  const { record, facts, methods } = preferences;
  const stand = standOf(preferences.stand, session.structure);
  if (stand === 'off' || (session.status !== 'ready' && session.status !== 'running')) return null;
  const scene = sceneOf(session, viewer, now, facts, methods);
  const nudge = (card: Card): Nudge => ({ card, role: scene.role });
  const found = candidates(scene, stand, preferences);
  const urgent = found.find(({ on }) => isExempt(on));
  if (urgent) return nudge(urgent);
  const standing = standingCard(scene, record);
  const looks = viewer.facilitates ? session.facilitator : viewer.person;
  const shared = looks !== null && lineFor(session, looks, now) !== null;
  if (standing && !(shared && !isExempt(standing.on))) return nudge(standing);
  if (shared) return null;
  const again = cardAskedAgain(scene, stand, preferences);
  if (again) return nudge(again);
  const [first] = found;
  return first && !isTooSoon(record.shown, session.current, now) ? nudge(first) : null;
}

/** What was shown and still stands. */
function standingCard(scene: Scene, record: NudgeRecord): Card | null {
  const last = record.shown.at(-1);
  if (!last || last.outcome !== null || last.phase !== scene.session.current) return null;
  if (scene.now - last.at >= STANDS_MS[scene.role]) return null;
  const trigger = triggerOf(last, scene, record);
  if (!trigger || isTender(scene, trigger) || isPreludeOver(scene, trigger)) return null;
  return asCard(last);
}

/** Moments that pass: asked for again, their line comes although it would not come by itself any more. */
const passing: ReadonlySet<TriggerKind> = new Set([
  'start',
  'mid',
  'end',
  'say',
  'log',
  'signal',
  'ownSignal',
]);

/** "Later" asks for one card, in its phase, past the rules that keep nudges few. */
function cardAskedAgain(
  scene: Scene,
  stand: Stand,
  { record, dismissals }: Preferences,
): Card | null {
  const due = record.later.find((asked) => {
    if (asked.phase !== scene.session.current || scene.now < asked.until) return false;
    const trigger = triggerOf(asked, scene, record);
    if (!trigger || isSilenced(dismissals, asked.pitfall) || isTender(scene, trigger)) return false;
    const still = passing.has(trigger.on) || causeOf(trigger, scene, asked.pitfall) === asked.cause;
    return (
      still && !isOffInAdvice(scene, asked.pitfall) && letsThrough(stand, trigger.on, true, true)
    );
  });
  return due ? asCard(due) : null;
}

/** The start line of what is tender goes when it begins. */
function isPreludeOver(scene: Scene, { on }: Trigger): boolean {
  if (on !== 'start' || scene.spentMs < PRELUDE_MS) return false;
  return scene.places.has('silence') || tellsTheirCase(scene);
}

function candidates(scene: Scene, stand: Stand, preferences: Preferences): Card[] {
  const { record, dismissals } = preferences;
  const found: { readonly card: Card; readonly rank: readonly number[] }[] = [];
  const add = (pitfall: Pitfall, trigger: Trigger, own: boolean) => {
    const { on } = trigger;
    const asked = own || record.watched.includes(pitfall.id);
    const first = pitfall.tier === 1 || isOnInAdvice(scene, pitfall.id);
    if (!letsThrough(stand, on, first, asked) || isTender(scene, trigger)) return;
    const cause = causeOf(trigger, scene, pitfall.id);
    if (cause === null) return;
    const card = { pitfall: pitfall.id, on, phase: scene.session.current, cause };
    if (!isDue(card, trigger, scene, record)) return;
    const place = scene.pitfallsHere.indexOf(pitfall.id);
    found.push({
      card,
      rank: [ranks.indexOf(on), own ? 0 : 1, pitfall.tier, place < 0 ? Infinity : place],
    });
  };
  for (const pitfall of pitfalls) {
    const silenced = isSilenced(dismissals, pitfall.id);
    if (isOffInAdvice(scene, pitfall.id)) continue;
    const own = isOwn(scene, record, pitfall);
    if (own && !silenced) add(pitfall, ownStart, true);
    for (const trigger of pitfall.triggers) {
      if (!isTimed(trigger.on) || !isFor(trigger, scene)) continue;
      if (silenced && trigger.on !== 'net') continue;
      add(pitfall, trigger, own);
    }
  }
  return found
    .map((each, order) => ({ ...each, rank: [...each.rank, order] }))
    .toSorted((one, other) => compare(one.rank, other.rank))
    .map(({ card }) => card);
}

/** One's own pitfall comes at the next start within the case, whatever its triggers say. */
const ownStart: Trigger = {
  on: 'start',
  in: ['case'],
  to: ['participant', 'caseBringer', 'facilitator'],
  once: 'case',
};

function isOwn({ phase }: Scene, { own }: NudgeRecord, { id }: Pitfall): boolean {
  return own?.pitfall === id && (own.case === 0 || own.case === phase?.plan.case);
}

function isFor(trigger: Trigger, { role, viewer }: Scene): boolean {
  if (!('to' in trigger)) return false;
  return trigger.to.includes(role) || (viewer.alone && viewer.facilitates);
}

/** Not what has been shown. */
function isDue(card: Card, trigger: Trigger, scene: Scene, record: NudgeRecord): boolean {
  const { phase, session } = scene;
  const same = record.shown.filter((one) => one.pitfall === card.pitfall && one.on === card.on);
  if (same.some((one) => sameCard(one, card))) return false;
  // One answer to one tap, though several pitfalls have one.
  if (trigger.on === 'say') {
    const answered = (one: Shown) => one.on === 'say' && one.cause === card.cause;
    return !record.shown.some(answered);
  }
  if (onceASession.has(trigger.on)) return same.length === 0;
  if (trigger.on !== 'start' || !trigger.once) return true;
  if (trigger.once === 'session') return same.length === 0;
  const caseOf = (one: Shown) => session.phases[one.phase]?.plan.case;
  return !same.some((one) => caseOf(one) === phase?.plan.case);
}

/** What brought a card to this screen; undefined once it is another's: the role has changed hands. */
function triggerOf({ pitfall, on }: Card, scene: Scene, record: NudgeRecord): Trigger | undefined {
  const of = pitfallOf(pitfall);
  const own = on === 'start' && isOwn(scene, record, of) ? ownStart : undefined;
  return of.triggers.find((trigger) => trigger.on === on && isFor(trigger, scene)) ?? own;
}

function asCard({ pitfall, on, phase, cause }: Card): Card {
  return { pitfall, on, phase, cause };
}

function compare(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((value, i) => value !== other[i]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}
