/** How a session with this method would go: its phases with their time for a number of people, and who may speak. */
import { useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { duration, shortLength } from '@/lib/i18n/times';
import { frame } from '@/lib/methods/frame/definition';
import type { OwnMethod } from '@/lib/methods/ownMethod';
import { composeAgenda, plannedMs, turnTakers, type AgendaPhase } from '@/lib/session/agenda';
import { planOf } from '@/lib/session/templates';
import { MAX_PEOPLE, MIN_PEOPLE } from '@/lib/session/events';
import styles from './preview.module.css';
import { useWords } from './words';

/** The group that the minutes of a method are written for. */
const USUAL = 6;
const counts = Array.from({ length: MAX_PEOPLE - MIN_PEOPLE + 1 }, (_, i) => MIN_PEOPLE + i);

export function Preview({ method }: { readonly method: OwnMethod }) {
  const panel = usePanel();
  const id = useId();
  const [people, setPeople] = useState(USUAL);
  const t = useWords();
  const time = (ms: number) => duration(ms, panel.language.value);
  const { definition } = method;
  const agenda = composeAgenda(frame, planOf('whole', definition.id), [definition]);
  const own = agenda.filter(({ source }) => source === definition.id);
  const [first] = own;
  const before = first ? agenda.slice(0, agenda.indexOf(first)) : [];
  const sum = (phases: readonly AgendaPhase[]) =>
    phases.reduce((ms, phase) => ms + plannedMs(phase, people), 0);
  const { min, max } = definition.group;

  return (
    <section class={styles.preview} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t.preview.title}</h2>
      <div class={styles.people}>
        <label for={`${id}-people`}>{t.preview.people}</label>
        <select
          id={`${id}-people`}
          value={people}
          onChange={(event) => setPeople(counts[event.currentTarget.selectedIndex] ?? USUAL)}
        >
          {counts.map((n) => (
            <option key={n} value={n}>
              {n}
            </option>
          ))}
        </select>
      </div>
      {(people < min || people > max) && (
        <p class={styles.hint}>{t.preview.outsideGroup(min, max)}</p>
      )}
      <p class={styles.frame}>
        <span>{t.preview.before}</span>
        <span>{time(sum(before))}</span>
      </p>
      <ol class={styles.phases}>
        {own.map((phase, i) => (
          <li key={phase.id}>
            <b>{t.editor.phase(i + 1, method.text.phases[phase.id]?.name || t.editor.nameless)}</b>
            <span class={styles.time}>{time(plannedMs(phase, people))}</span>
            <span class={styles.who}>
              {[t.choices.speakers[phase.speakers], ...turnsOf(phase, people)].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
      <p class={styles.frame}>
        <span>{t.preview.after}</span>
        <span>{time(sum(agenda) - sum(before) - sum(own))}</span>
      </p>
      <p class={styles.total} data-total>
        <b>{t.preview.total(time(sum(own)))}</b>
        <span>{t.preview.withFrame(time(sum(agenda)))}</span>
      </p>
    </section>
  );

  function turnsOf(phase: AgendaPhase, n: number): string[] {
    if (phase.turnPolicy !== 'round' || phase.turnSeconds === 0) return [];
    const turns = t.preview.turns(turnTakers(phase, n), shortLength(phase.turnSeconds * 1000));
    return phase.rounds > 1 ? [turns, t.preview.rounds(phase.rounds)] : [turns];
  }
}
