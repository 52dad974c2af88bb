/** What a device remembers of the nudges of one session, so that they stay few. */
import * as v from 'valibot';
import { IdSchema, MAX_PHASES } from '@/lib/session/events';
import { PitfallIdSchema, type PitfallId } from './ids';

const Time = v.pipe(v.number(), v.finite());

/** What became of a card. `said`: the facilitator says it; `let`: put away; */
export const OutcomeSchema = v.picklist(['said', 'let']);
export type Outcome = v.InferOutput<typeof OutcomeSchema>;

const CardSchema = v.strictObject({
  pitfall: PitfallIdSchema,
  on: v.pipe(v.string(), v.maxLength(20)),
  /** Index of the phase in which it showed; -1 before the first. */
  phase: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(MAX_PHASES)),
  /** By which it is told from the same card for another reason: when that came about. */
  cause: Time,
});
export type Card = v.InferOutput<typeof CardSchema>;

const ShownSchema = v.strictObject({
  ...CardSchema.entries,
  at: Time,
  outcome: v.nullable(OutcomeSchema),
});
export type Shown = v.InferOutput<typeof ShownSchema>;

export const MAX_SHOWN = 200;

export const NudgeRecordSchema = v.strictObject({
  session: IdSchema,
  /** One's own pitfall, and for which case it was chosen. */
  own: v.nullable(v.strictObject({ pitfall: PitfallIdSchema, case: v.number() })),
  /** Others that one wants watched in this session. */
  watched: v.pipe(v.array(PitfallIdSchema), v.maxLength(20)),
  shown: v.pipe(v.array(ShownSchema), v.maxLength(MAX_SHOWN)),
  /** Cards that come back at their time. */
  later: v.pipe(v.array(v.strictObject({ ...CardSchema.entries, until: Time })), v.maxLength(20)),
});
export type NudgeRecord = v.InferOutput<typeof NudgeRecordSchema>;

export function noNudges(session: string): NudgeRecord {
  return { session, own: null, watched: [], shown: [], later: [] };
}

/** What a view says about the cards of its screen. `at` is session time. */
export const NudgeActSchema = v.variant('act', [
  v.strictObject({ act: v.literal('shown'), card: CardSchema, at: Time }),
  v.strictObject({ act: v.picklist(['said', 'let', 'less']), card: CardSchema }),
  v.strictObject({ act: v.literal('later'), card: CardSchema, at: Time }),
  v.strictObject({
    act: v.literal('own'),
    pitfall: v.nullable(PitfallIdSchema),
    case: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.strictObject({ act: v.literal('watch'), pitfall: PitfallIdSchema, on: v.boolean() }),
]);
export type NudgeAct = v.InferOutput<typeof NudgeActSchema>;

/** A card that is asked to come later does so after this long, in its phase. */
export const LATER_MS = 2 * 60_000;

export function sameCard(one: Card, other: Card): boolean {
  return (
    one.pitfall === other.pitfall &&
    one.on === other.on &&
    one.phase === other.phase &&
    one.cause === other.cause
  );
}

/** After what a view said. What is said twice, or by a second view, changes nothing. */
export function afterAct(record: NudgeRecord, act: NudgeAct): NudgeRecord {
  switch (act.act) {
    case 'shown': {
      const later = record.later.filter((card) => !sameCard(card, act.card));
      const known = record.shown.findIndex((card) => sameCard(card, act.card));
      const again = later.length < record.later.length;
      if (known >= 0 && !again) return record;
      const shown = record.shown.filter((_, i) => i !== known);
      const one: Shown = { ...act.card, at: act.at, outcome: null };
      return { ...record, later, shown: [...shown, one].slice(-MAX_SHOWN) };
    }
    case 'said':
    case 'let':
    case 'less':
      return settled(record, act.card, act.act === 'said' ? 'said' : 'let');
    case 'later':
      return {
        ...settled(record, act.card, 'let'),
        later: [
          ...record.later.filter((card) => !sameCard(card, act.card)),
          { ...act.card, until: act.at + LATER_MS },
        ].slice(-20),
      };
    case 'own':
      return {
        ...record,
        own: act.pitfall === null ? null : { pitfall: act.pitfall, case: act.case },
      };
    case 'watch': {
      const others = record.watched.filter((id) => id !== act.pitfall);
      return { ...record, watched: act.on ? [...others, act.pitfall].slice(-20) : others };
    }
  }
}

function settled(record: NudgeRecord, card: Card, outcome: Outcome): NudgeRecord {
  return {
    ...record,
    shown: record.shown.map((one) =>
      sameCard(one, card) && one.outcome === null ? { ...one, outcome } : one,
    ),
  };
}

/** How often a person put each pitfall away, over sessions. */
export type Dismissals = Readonly<Partial<Record<PitfallId, number | undefined>>>;

/** So often, and a pitfall keeps silent for this person. */
export const SILENT_FROM = 2;

/** "Less of this" silences at once. Only a card that still stands counts: two views say it of one. */
export function dismissalsAfter(
  dismissals: Dismissals,
  { shown }: NudgeRecord,
  act: NudgeAct,
): Dismissals {
  if (act.act !== 'let' && act.act !== 'less') return dismissals;
  const { card } = act;
  if (!shown.some((one) => one.outcome === null && sameCard(one, card))) return dismissals;
  const times = act.act === 'less' ? SILENT_FROM : (dismissals[card.pitfall] ?? 0) + 1;
  return { ...dismissals, [card.pitfall]: Math.min(SILENT_FROM, times) };
}

export function isSilenced(dismissals: Dismissals, pitfall: PitfallId): boolean {
  return (dismissals[pitfall] ?? 0) >= SILENT_FROM;
}
