/** The step that comes: what, how long, who speaks, and the first thing to say. */
import { useNames, usePanel } from '@/components/app/panel';
import { useCaseLine } from '@/components/session/caseLine';
import { phaseText, usePhaseName } from '@/components/session/phaseTexts';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { shortLength } from '@/lib/i18n/times';
import type { Speakers } from '@/lib/methods/schema';
import { caseBringerAt } from '@/lib/session/cases';
import { followingPhase } from '@/lib/session/course';
import { budgetMs } from '@/lib/session/time';
import styles from './support.module.css';

/** Whoever begins is spoken to. */
const caseBringerBegins: ReadonlySet<Speakers> = new Set([
  'caseBringer',
  'caseBringerOthersOnRequest',
  'facilitatorAndCaseBringer',
]);

export function NextStep({ words }: { words: CockpitTexts['next'] }) {
  const panel = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const caseLine = useCaseLine();
  const session = panel.session.value;
  if (!session) return null;
  const next = followingPhase(session);
  const phase = session.phases[next];
  if (!phase) {
    return (
      <section class={styles.next}>
        <h1>{words.last}</h1>
      </section>
    );
  }
  const text = phaseText(panel.texts.value, phase.plan);
  const caseBringer = caseBringerAt(session, next);
  const toPerson = caseBringerBegins.has(phase.plan.speakers) && caseBringer !== null;
  const details = [
    shortLength(budgetMs(phase)),
    panel.t.value.choose.preview.speaks[phase.plan.speakers],
    caseLine(next),
  ].filter(Boolean);
  return (
    <section class={styles.next}>
      <h1>
        <span>{words.title}</span> {phaseName(next)}
      </h1>
      <p>{details.join(' · ')}</p>
      {text && (
        <p class={styles.begin}>
          {toPerson ? words.toPerson(nameOf(caseBringer)) : words.toGroup}{' '}
          <q>{toPerson ? text.caseBringer : text.participant}</q>
        </p>
      )}
    </section>
  );
}
