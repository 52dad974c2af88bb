/** Who is at turn, for how long, and who comes then; in words, under the circle. */
import { Fragment } from 'preact';
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { useHides } from '@/components/screenShare/Private';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { countdown } from '@/lib/i18n/times';
import { tunesInTo } from '@/lib/session/caseQuestions';
import { writesFirst } from '@/lib/session/offers';
import type { Phase, Session } from '@/lib/session/state';
import { rests } from '@/lib/session/say';
import { readiness } from '@/lib/session/readiness';
import { turnTime } from '@/lib/session/time';
import { isSilence, roundsDone, turnList } from '@/lib/session/turnList';
import styles from './turnLine.module.css';

export function TurnLine() {
  const { session, now, t, snapshot } = usePanel();
  const me = useMe();
  const nameOf = useNames();
  const hides = useHides('tallies');
  const value = session.value;
  const phase = value?.phases[value.current];
  if (!value || !phase) return null;
  const words = t.value;
  const time = turnTime(phase, now.value);
  const digits = snapshot.value.preferences.digits;
  const next = phase.turns.upcoming[0];
  const { factAsker } = phase;
  const asked = factAsker !== null && me !== null && value.caseBringer === me;
  const mine = factAsker === null ? me !== null && phase.turns.speaker === me : asked;
  const said = saidText(value, phase, nameOf, words, me, now.value);
  const tuneIn = tunesInTo(value, phase);
  const ready = me === null ? readiness(value) : null;
  const details = [
    factAsker !== null &&
      (factAsker === me ? words.me.factAsker : words.turn.factAsker(nameOf(factAsker))),
    (factAsker !== null || said !== null) &&
      phase.turns.speaker !== null &&
      spoken(value, phase, nameOf, words, me),
    digits &&
      time &&
      (time.leftMs > -1000
        ? words.turn.left(countdown(time.leftMs))
        : words.turn.over(countdown(time.leftMs).slice(1))),
    next !== undefined &&
      phase.turns.speaker !== null &&
      (next === me ? <b>{words.me.next}</b> : words.turn.after(nameOf(next))),
    isLastTurn(phase) && words.turn.last,
    !mine &&
      // What was said of this moment is what counts; the circle needs the room.
      said === null &&
      factAsker === null &&
      value.caseBringer !== me &&
      caseBringerText(value, phase, nameOf, words),
    phase.plan.rounds > 1 &&
      phase.turns.round > 0 &&
      words.phase.round(phase.turns.round, Math.max(phase.turns.round, phase.plan.rounds)),
    me !== null && phase.ready.includes(me) && words.me.ready,
    ready && words.live.ready(ready.ready, ready.of),
    !hides && phase.say.notNow > 0 && words.say.notNowCount(phase.say.notNow),
  ].filter(Boolean);
  return (
    <section class={styles.turn} data-mine={mine}>
      <p class={styles.who} data-said={said !== null}>
        {said ?? headline(value, phase, nameOf, words, me, now.value)}
      </p>
      {asked && <p data-ask>{words.me.shortAnswer}</p>}
      {tuneIn !== null && tuneIn !== me && <p data-ask>{words.turn.tuneIn(nameOf(tuneIn))}</p>}
      {details.length > 0 && (
        <p>
          {details.map((detail, i) => (
            <Fragment key={i}>
              {i > 0 && ' · '}
              {detail}
            </Fragment>
          ))}
        </p>
      )}
    </section>
  );
}

function isLastTurn({ turns, plan }: Phase): boolean {
  return plan.turnPolicy === 'round' && turns.speaker !== null && turns.upcoming.length === 0;
}

/** Who speaks or what is asked; also what a screen reader is told when it changes. */
export function headline(
  session: Session,
  phase: Phase,
  nameOf: (id: string) => string,
  t: Catalogue,
  me: string | null,
  now: number,
): string {
  const said = saidText(session, phase, nameOf, t, me, now);
  if (said !== null) return said;
  const { plan } = phase;
  if (isSilence(plan)) return t.turn.silence;
  if (writesFirst(session)) return t.offers.headline;
  if (plan.part === 'between') return t.pause.states.break(null);
  if (phase.factAsker !== null && session.caseBringer !== null) {
    return session.caseBringer === me ? t.me.fact : t.turn.fact(nameOf(session.caseBringer));
  }
  const speaks = spoken(session, phase, nameOf, t, me);
  if (speaks !== null) return speaks;
  if (plan.turnPolicy === 'free') return t.turn.open;
  if (plan.turnPolicy === 'queue') return t.turn.waitingForHand;
  if (roundsDone(phase)) return t.turn.roundDone;
  return turnList(session, plan).length === 0 ? t.turn.emptyList : t.turn.nobodyYet;
}

/** What the case-bringer said of this moment; null for nothing. */
export function saidText(
  session: Session,
  phase: Phase,
  nameOf: (id: string) => string,
  t: Catalogue,
  me: string | null,
  now: number,
): string | null {
  if (rests(phase, now)) return t.say.rest;
  if (!phase.say.enough) return null;
  const person = session.caseBringer;
  return person === null || person === me ? t.say.enoughMine : t.say.enough(nameOf(person));
}

/** Who has the turn or the word, and whether they ask on; null for nobody. */
export function spoken(
  { caseBringer }: Session,
  { plan, turns }: Phase,
  nameOf: (id: string) => string,
  t: Catalogue,
  me: string | null,
): string | null {
  const { speaker, askedOn } = turns;
  if (speaker === null) return null;
  const named = speaker === caseBringer && plan.caseBringer === 'tells' ? 'tells' : 'leads';
  const how = plan.turnPolicy === 'none' ? named : askedOn ? 'asksOn' : 'isSpeaking';
  return speaker === me ? t.me[how] : t.turn[how](nameOf(speaker));
}

/** What the case-bringer does meanwhile, where they are not the one who speaks; null for nothing. */
export function caseBringerText(
  session: Session,
  { plan, turns }: Phase,
  nameOf: (id: string) => string,
  t: Catalogue,
): string | null {
  const { caseBringer } = session;
  if (caseBringer === null || turns.speaker === caseBringer) return null;
  if (plan.part !== 'case' && plan.caseBringer === 'takesPart') return null;
  const present = session.people.some((person) => person.id === caseBringer && person.present);
  if (!present) return `${nameOf(caseBringer)} ${t.seat.away}`;
  return t.turn.caseBringer[plan.caseBringer](nameOf(caseBringer));
}
