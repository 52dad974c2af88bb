/** Until when: a clock time, and whether the meeting fits before it. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { clockTime, duration, nextClockTime, timeFieldValue } from '@/lib/i18n/times';
import { frame } from '@/lib/methods/frame/definition';
import type { MethodDefinition } from '@/lib/methods/schema';
import { composeAgenda } from '@/lib/session/agenda';
import { fitMeeting } from '@/lib/session/time';
import { chosenPlan, type SetUpForm } from './form';
import styles from './setUp.module.css';

export interface EndFieldProps {
  readonly form: SetUpForm;
  readonly method: MethodDefinition;
  readonly people: number;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

/** Suggested ends lie on five minutes. */
const STEP_MS = 5 * 60_000;
/** Or a suggested end would be too early as soon as it is taken. */
const SPARE_MS = 60_000;
/** An end this far ahead is meant for tomorrow, or was typed for a time that has just passed. */
const FAR_MS = 12 * 3_600_000;

export function EndField({ form, method, people, onChange }: EndFieldProps) {
  const panel = usePanel();
  const id = useId();
  const words = panel.t.value.setUp;
  const language = panel.language.value;
  const now = panel.toWall(panel.now.value);
  const end = nextClockTime(form.end, now);
  const agenda = composeAgenda(frame, chosenPlan(form), [method]);
  const fit = fitMeeting(agenda, Math.max(2, people), now, end);
  const enough = Math.ceil((now + fit.neededMs + SPARE_MS) / STEP_MS) * STEP_MS;
  const length = (ms: number) => duration(ms, language);
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
          {words.needs(length(fit.neededMs), clockTime(now + fit.neededMs, language))}
          {fit.availableMs !== null &&
            fit.shortMs === 0 &&
            ` · ${words.fits(length(fit.availableMs - fit.neededMs))}`}
        </p>
        {fit.shortMs > 0 && (
          <div class={styles.warning}>
            <p>
              <b>{words.tooLong(length(fit.shortMs))}</b> {words.tooLongHelp}
            </p>
            <Button onClick={() => onChange({ end: timeFieldValue(enough) })}>
              {words.setEnd(clockTime(enough, language))}
            </Button>
          </div>
        )}
      </div>
    </div>
  );
}
