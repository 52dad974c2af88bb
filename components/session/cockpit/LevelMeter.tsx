/** Where the group is, from the case to reflection: set and seen by the facilitator alone. */
import { usePanel } from '@/components/app/panel';
import { useHides } from '@/components/screenShare/Private';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { LevelSchema } from '@/lib/methods/schema';
import { caseAt } from '@/lib/session/cases';
import styles from './support.module.css';

export function LevelMeter({ words }: { words: CockpitTexts['level'] }) {
  const panel = usePanel();
  const session = panel.session.value;
  const hides = useHides('tallies');
  if (hides || !session || caseAt(session, session.current) === 0) return null;
  const { level } = session.depth;
  const reached = level === null ? -1 : LevelSchema.options.indexOf(level);
  return (
    <section class={styles.part}>
      <h2 id="level-meter">{words.title}</h2>
      <fieldset class={styles.meter} aria-labelledby="level-meter">
        {LevelSchema.options.map((each, i) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === level}
            data-reached={i <= reached}
            disabled={session.pause !== null}
            onClick={() =>
              void panel.command({ type: 'markLevel', level: each === level ? null : each })
            }
          >
            <b>{words.steps[each].name}</b>
            <span>{words.steps[each].learns}</span>
          </button>
        ))}
      </fieldset>
      <p class={styles.hint}>{words.hint}</p>
    </section>
  );
}
