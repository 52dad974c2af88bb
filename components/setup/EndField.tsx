/** Until when: a clock time, whether the meeting fits before it, and two ways out when it does not. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { clockTime, duration, nextClockTime, timeFieldValue } from '@/lib/i18n/times';
import { fitOf } from './fit';
import type { SetUpForm } from './form';
import type { Own } from './plan';
import { roundUp } from './template';
import { TooLong } from './TooLong';
import styles from './setUp.module.css';

export interface EndFieldProps {
  readonly form: SetUpForm;
  readonly people: number;
  readonly own: Own;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

/** Or a suggested end would be too early as soon as it is taken. */
const SPARE_MS = 60_000;
/** An end this far ahead is meant for tomorrow, or was typed for a time that has just passed. */
const FAR_MS = 12 * 3_600_000;

export function EndField({ form, people, own, onChange }: EndFieldProps) {
  const panel = usePanel();
  const id = useId();
  const words = panel.t.value.setUp;
  const language = panel.language.value;
  const now = panel.toWall(panel.now.value);
  const end = nextClockTime(form.end, now);
  const availableMs = end === null ? null : end - now;
  const fit = fitOf(form, people, { availableMs, own });
  const enough = roundUp(now + fit.neededMs + SPARE_MS);
  const spare = availableMs !== null && fit.shortMs === 0 ? availableMs - fit.neededMs : null;
  return (
    <div class={styles.field}>
      <label for={id}>{words.end}</label>
      <div class={styles.endRow}>
        <input
          id={id}
          type="time"
          value={form.end}
          aria-describedby={`${id}-fit`}
          onInput={(event) => onChange({ end: event.currentTarget.value })}
        />
        {form.end === '' ? (
          <span class={styles.hint}>{words.noEnd}</span>
        ) : (
          <Button weight="quiet" onClick={() => onChange({ end: '' })}>
            {words.noEnd}
          </Button>
        )}
        {end !== null && end - now > FAR_MS && <span class={styles.hint}>{words.tomorrow}</span>}
      </div>
      <div id={`${id}-fit`}>
        <p class={styles.hint}>
          {words.needs(duration(fit.neededMs, language), clockTime(now + fit.neededMs, language))}
          {spare !== null && ` · ${words.fits(duration(spare, language))}`}
        </p>
        {fit.shortMs > 0 && (
          <TooLong
            fit={fit}
            now={now}
            cases={form.cases.length}
            onFrame={(frame) => onChange({ frame })}
          >
            <Button onClick={() => onChange({ end: timeFieldValue(enough) })}>
              {words.setEnd(clockTime(enough, language))}
            </Button>
          </TooLong>
        )}
      </div>
    </div>
  );
}
