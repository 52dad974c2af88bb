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
import { letsThrough, standOf } from './stand';
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
import { causeOf, mayApply } from './triggers';

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

/** What comes first where several could. These come at any time, */
const urgentKinds: readonly TriggerKind[] = ['net', 'say', 'log'];
/** and these only where nothing stands, and not too soon. */
const calmKinds: readonly TriggerKind[] = [
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
  const nudge = (card: Card | null) => card && { card, role: scene.role };
  const urgent = firstOf(urgentKinds, scene, stand, preferences);
  if (urgent) return nudge(urgent);
  const standing = standingCard(scene, record);
  const looks = viewer.facilitates ? session.facilitator : viewer.person;
  const shared = looks !== null && lineFor(session, looks, now) !== null;
  if (standing && !(shared && !isExempt(standing.on))) return nudge(standing);
  if (shared) return null;
  const again = cardAskedAgain(scene, stand, preferences);
  if (again || isTooSoon(record.shown, session.current, now)) return nudge(again);
  return nudge(firstOf(calmKinds, scene, stand, preferences));
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

/** A trigger and whose it is, in the catalogue's order. */
interface Listed {
  readonly pitfall: Pitfall;
  readonly trigger: Trigger;
}

const listed: ReadonlyMap<TriggerKind, readonly Listed[]> = new Map(
  [...urgentKinds, ...calmKinds].map((kind) => [kind, listedBy(kind)]),
);

function listedBy(kind: TriggerKind): Listed[] {
  return pitfalls.flatMap((pitfall) =>
    pitfall.triggers.filter(({ on }) => on === kind).map((trigger) => ({ pitfall, trigger })),
  );
}

/** The best card of the first kind that has one. */
function firstOf(
  kinds: readonly TriggerKind[],
  scene: Scene,
  stand: Stand,
  preferences: Preferences,
): Card | null {
  for (const kind of kinds) {
    if (!mayApply(kind, scene)) continue;
    const card = bestOf(kind, scene, stand, preferences);
    if (card) return card;
  }
  return null;
}

/** One's own first, then the lower tier, then the order of the phase, then that of the catalogue. */
function bestOf(
  kind: TriggerKind,
  scene: Scene,
  stand: Stand,
  preferences: Preferences,
): Card | null {
  const { record } = preferences;
  let best: Card | null = null;
  let bestRank: readonly number[] = [];
  for (const { pitfall, trigger } of [...ownAt(kind, scene, record), ...(listed.get(kind) ?? [])]) {
    const own = isOwn(scene, record, pitfall);
    const card = cardOf(pitfall, trigger, own, scene, stand, preferences);
    if (!card) continue;
    const place = scene.pitfallsHere.indexOf(pitfall.id);
    const rank = [own ? 0 : 1, pitfall.tier, place < 0 ? Infinity : place];
    if (best && compare(rank, bestRank) >= 0) continue;
    best = card;
    bestRank = rank;
  }
  return best;
}

function ownAt(kind: TriggerKind, scene: Scene, record: NudgeRecord): Listed[] {
  if (kind !== 'start' || !record.own) return [];
  const pitfall = pitfallOf(record.own.pitfall);
  return isOwn(scene, record, pitfall) ? [{ pitfall, trigger: ownStart }] : [];
}

/** The card that a trigger brings to this screen now, or null. */
function cardOf(
  { id, tier }: Pitfall,
  trigger: Trigger,
  own: boolean,
  scene: Scene,
  stand: Stand,
  { record, dismissals }: Preferences,
): Card | null {
  const { on } = trigger;
  if (!isFor(trigger, scene) || (on !== 'net' && isSilenced(dismissals, id))) return null;
  const asked = own || record.watched.includes(id);
  const first = tier === 1 || isOnInAdvice(scene, id);
  if (!letsThrough(stand, on, first, asked) || isOffInAdvice(scene, id)) return null;
  if (isTender(scene, trigger)) return null;
  const cause = causeOf(trigger, scene, id);
  if (cause === null) return null;
  const card = { pitfall: id, on, phase: scene.session.current, cause };
  return isDue(card, trigger, scene, record) ? card : null;
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
  if (trigger.to.includes(role)) return true;
  const saysForOthers = !(trigger.on === 'say' && trigger.notForOthers);
  return saysForOthers && viewer.alone && viewer.facilitates;
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
