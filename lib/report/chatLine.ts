/** One plain line for the call's chat: where the session stands, for people who have nothing but the call. */
import { followingPhase, stepOf } from '@/lib/session/course';
import { writesFirst } from '@/lib/session/offers';
import { rests } from '@/lib/session/say';
import type { PauseReason, PersonId, Phase, Session } from '@/lib/session/state';
import { budgetMs, phaseTime } from '@/lib/session/time';
import { isSilence, roundsDone } from '@/lib/session/turnList';

export interface ChatLineTexts {
  readonly phase: (number: number, name: string) => string;
  readonly ofCase: (number: number, of: number) => string;
  readonly now: (name: string) => string;
  readonly next: (name: string) => string;
  /** Where nobody has the turn: what goes on. */
  readonly free: string;
  readonly queue: string;
  readonly roundDone: string;
  readonly silence: string;
  readonly writing: string;
  readonly question: string;
  readonly rest: string;
  readonly enough: string;
  readonly until: (clock: string) => string;
  /** By what is known now: a phase to come. */
  readonly about: (clock: string) => string;
  readonly over: string;
  /** For whom a session stands still is not said outside it. */
  readonly paused: Readonly<Record<PauseReason, string>>;
  readonly goesOn: (clock: string) => string;
  readonly before: string;
  readonly first: (phase: string) => string;
  readonly soon: (phase: string) => string;
  readonly ended: string;
  readonly abandoned: string;
}

export interface ChatLineWords {
  readonly t: ChatLineTexts;
  /** Null where the name was erased. */
  nameOf(person: PersonId): string | null;
  phaseName(index: number): string;
  /** What the group is asked to do in a phase; null where that is not known. */
  asks(index: number): string | null;
  /** Session time in milliseconds as a clock shows it, "10:42". */
  clock(at: number): string;
}

/** Past the end by less than this is still the end. */
const SECOND_MS = 1000;

/** `now` is session time in milliseconds. The end of the phase is always a clock time: a chat is read later. */
export function chatLine(session: Session, now: number, words: ChatLineWords): string {
  const { t } = words;
  const phase = session.phases[session.current];
  if (session.status === 'abandoned') return t.abandoned;
  if (session.status === 'ended') return t.ended;
  if (session.status === 'ready' || !phase) {
    const first = followingPhase(session);
    return joined([t.before, first >= 0 && t.first(nameOfPhase(session, first, words))]);
  }
  const { pause } = session;
  if (pause) {
    const until = pause.until;
    return joined([
      t.paused[pause.reason],
      nameOfPhase(session, session.current, words),
      until !== null && until > now && t.goesOn(words.clock(until)),
    ]);
  }
  const { leftMs } = phaseTime(phase, now);
  return joined([
    nameOfPhase(session, session.current, words),
    ...turnsOf(session, phase, now, words),
    leftMs > -SECOND_MS ? t.until(words.clock(now + leftMs)) : t.over,
  ]);
}

/** The same of the phase that comes, with what it asks of the group; null where none comes. */
export function nextChatLine(session: Session, now: number, words: ChatLineWords): string | null {
  const index = followingPhase(session);
  const next = session.phases[index];
  if (!next || (session.status !== 'running' && session.status !== 'ready')) return null;
  const { t } = words;
  const current = session.phases[session.current];
  const rest = current ? Math.max(0, phaseTime(current, now).leftMs) : 0;
  const needs = Math.max(0, budgetMs(next) - next.clock.spentMs);
  const asks = words.asks(index);
  return joined([
    t.soon(nameOfPhase(session, index, words)),
    t.about(words.clock(now + rest + needs)),
    asks !== null && firstSentence(asks),
  ]);
}

/** "Casus 2 van 2 · Fase 12 Oogst". */
function nameOfPhase(session: Session, index: number, { t, phaseName }: ChatLineWords): string {
  const [number] = stepOf({ ...session, current: index });
  const ofCase = session.phases[index]?.plan.case ?? 0;
  const { length } = session.cases;
  return joined([
    length > 1 && ofCase > 0 && t.ofCase(ofCase, length),
    t.phase(number, phaseName(index)),
  ]);
}

/** Who has the word and who comes then; or what goes on. Nothing of what one person alone may know. */
function turnsOf(
  session: Session,
  phase: Phase,
  now: number,
  { t, nameOf }: ChatLineWords,
): (string | false)[] {
  const { plan, turns, say, factAsker } = phase;
  if (rests(phase, now)) return [t.rest];
  if (say.enough) return [t.enough];
  if (isSilence(plan)) return [t.silence];
  if (writesFirst(session)) return [t.writing];
  if (plan.part === 'between') return [];
  if (say.question) return [t.question];
  const speaks = factAsker === null ? turns.speaker : session.caseBringer;
  const [follows] = turns.upcoming;
  const speaker = speaks === null ? null : nameOf(speaks);
  const next = follows === undefined ? null : nameOf(follows);
  const named = [speaker !== null && t.now(speaker), next !== null && t.next(next)];
  if (speaks !== null || follows !== undefined) return named;
  if (plan.turnPolicy === 'free') return [t.free];
  if (plan.turnPolicy === 'queue') return [t.queue];
  return roundsDone(phase) ? [t.roundDone] : [];
}

/** A chat has one line for it. */
function firstSentence(text: string): string {
  const one = text.replace(/\s+/g, ' ').trim();
  return /^.*?[.?](?=\s|$)/.exec(one)?.[0] ?? one;
}

function joined(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join(' · ');
}
