/** The phase, what is asked of the group, who has the word and who comes then. */
import { usePanel } from '@/components/app/panel';
import { useMethodName, usePhaseName, phaseText } from '@/components/session/phaseTexts';
import { PhaseThread } from '@/components/session/PhaseThread';
import { caseBringerText, headline, saidText, spoken } from '@/components/session/TurnLine';
import { clockTime } from '@/lib/i18n/times';
import { stepOf } from '@/lib/session/course';
import { offersStage } from '@/lib/session/offers';
import type { Phase, Session } from '@/lib/session/state';
import { phaseEndsAt } from '@/lib/session/time';
import { FitBox } from './FitBox';
import { useShortNames } from './shortName';
import styles from './stage.module.css';
import { StageCircle } from './StageCircle';
import { useStageWords } from './words';

/** Of those who follow. */
const MOST_NAMES = 3;

export function RunningScene({ digits }: { readonly digits: boolean }) {
  const { session, t, texts, now } = usePanel();
  const phaseName = usePhaseName();
  const nameOf = useShortNames();
  const where = useWhere();
  const between = useBetween();
  const own = useStageWords();
  const value = session.value;
  const phase = value?.phases[value.current];
  if (!value || !phase) return null;
  const words = t.value;
  const said = saidText(value, phase, nameOf, words, null, now.value);
  const who = headline(value, phase, nameOf, words, null, now.value);
  const text = phaseText(texts.value, phase.plan);
  const asked = offersStage(value) === 'writing' ? words.offers.write : text?.participant;
  const lines = [...followers(value, phase, said), ...between(value, phase)];
  return (
    <div class={styles.running} data-turn={phase.turns.speaker !== null && said === null}>
      <StageCircle digits={digits} />
      <FitBox text={JSON.stringify([where(value), phaseName(value.current), asked, who, lines])}>
        <p class={styles.where}>
          {where(value).map((part) => (
            <span key={part}>{part}</span>
          ))}
        </p>
        <h1 class={styles.phase}>{phaseName(value.current)}</h1>
        {asked !== undefined && asked !== '' && <p class={styles.asked}>{asked}</p>}
        <p class={styles.who} data-said={said !== null}>
          {who}
        </p>
        {lines.map((line) => (
          <p key={line} class={styles.next}>
            {line}
          </p>
        ))}
        <div class={styles.thread}>
          <PhaseThread />
        </div>
      </FitBox>
    </div>
  );

  function followers(of: Session, { turns, factAsker, plan }: Phase, saidNow: string | null) {
    const { speaker, upcoming, round } = turns;
    const beside = factAsker !== null || saidNow !== null;
    const more = upcoming.length > MOST_NAMES ? ' …' : '';
    const next = upcoming.slice(0, MOST_NAMES).map(nameOf).join(', ');
    return [
      factAsker !== null && words.turn.factAsker(nameOf(factAsker)),
      beside && speaker !== null && phase ? spoken(of, phase, nameOf, words, null) : null,
      next !== '' && (speaker === null ? own.raised : words.turn.after)(`${next}${more}`),
      plan.rounds > 1 && round > 0 && words.phase.round(round, Math.max(round, plan.rounds)),
      saidNow === null && factAsker === null && phase
        ? caseBringerText(of, phase, nameOf, words)
        : null,
    ].filter((line): line is string => typeof line === 'string');
  }
}

/** "Fase 3 van 9", and of which case and method. */
function useWhere(): (session: Session) => readonly string[] {
  const { t } = usePanel();
  const nameOf = useShortNames();
  const methodName = useMethodName();
  return (session) => {
    const { phase } = t.value;
    const number = session.phases[session.current]?.plan.case ?? 0;
    const of = session.cases[number - 1];
    const several = session.cases.length > 1 && of;
    const bringer = of?.caseBringer ?? null;
    const name = bringer === null ? null : nameOf(bringer);
    const step = phase.step(...stepOf(session));
    if (several) return [step, phase.ofCase(number, session.cases.length, name)];
    return of ? [step, methodName(of.method)] : [step];
  };
}

/** When the group comes back from a break of the agenda. */
function useBetween(): (session: Session, phase: Phase) => string[] {
  const panel = usePanel();
  const words = useStageWords();
  return (session, { plan }) => {
    const endsAt = phaseEndsAt(session, panel.now.value);
    if (plan.part !== 'between' || endsAt === null) return [];
    return [words.goesOn(clockTime(panel.toWall(endsAt), panel.language.value))];
  };
}
