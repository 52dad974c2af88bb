/** How the case-bringer goes on: a step, a day to look again, or deliberately nothing. */
import { useId, useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { NoteField } from '@/components/own/NoteField';
import { usePlace } from '@/components/own/notesPlace';
import { useGiving } from '@/components/own/sharedNote';
import { useOwnNote } from '@/components/own/useOwnNote';
import { Button } from '@/components/ui/Button';
import { isOver } from '@/lib/session/guards';
import { DaySchema } from '@/lib/session/offers';
import { ownNote } from '@/lib/session/ownNotes';
import { isOnlyThought, stepParts } from '@/lib/session/stepWords';
import { StepKindSchema, yieldOf, YieldWaySchema } from '@/lib/session/yield';
import * as v from 'valibot';
import { Choice } from '../Choice';
import { useYieldWords } from './words';
import styles from './yield.module.css';

export function SettleSection({ forOther }: { readonly forOther: string | null }) {
  const panel = usePanel();
  const nameOf = useNames();
  const { number } = usePlace();
  const { yield: words } = useYieldWords();
  const id = useId();
  const wayNote = useOwnNote(ownNote('step', number, 'how'));
  const kindNote = useOwnNote(ownNote('step', number, 'kind'));
  const dayNote = useOwnNote(ownNote('step', number, 'day'));
  const what = useOwnNote(ownNote('step', number, 'what'));
  const { busy, refused, give } = useGiving();
  const [asked, setAsked] = useState(false);
  const session = panel.session.value;
  if (!session) return null;
  const person = session.cases[number - 1]?.caseBringer ?? null;
  const settled = yieldOf(session, number);
  const chosen = v.is(YieldWaySchema, wayNote.text) ? wayNote.text : 'step';
  const kind = v.is(StepKindSchema, kindNote.text) ? kindNote.text : null;
  const day = v.is(DaySchema, dayNote.text) ? dayNote.text : null;
  const over = isOver(session);
  const lacksStep = chosen === 'step' && what.text.trim() === '';
  const [, ...otherParts] = stepParts;

  async function settle(): Promise<void> {
    setAsked(true);
    if (lacksStep || person === null) return;
    wayNote.put(chosen);
    await give([
      { type: 'settleYield', case: number, person, how: chosen, kind, lookAgainOn: day },
    ]);
  }

  return (
    <section class={styles.settle}>
      <Choice
        legend={words.how}
        value={chosen}
        onChange={(way) => wayNote.put(way)}
        options={YieldWaySchema.options.map((way) => [way, words.ways[way]] as const)}
      />
      <p class={styles.hint}>{words.wayHints[chosen]}</p>
      {chosen !== 'none' && (
        <NoteField
          of={ownNote('step', number, 'what')}
          label={chosen === 'step' ? words.parts.what : words.soak}
          {...(chosen === 'step' && { hint: words.whatHint })}
        />
      )}
      {chosen === 'step' && (
        <>
          <div aria-live="polite">
            {isOnlyThought(what.text) && <p class={styles.notice}>{words.onlyThought}</p>}
          </div>
          <div class={styles.parts}>
            {otherParts.map((part) => (
              <NoteField
                key={part}
                of={ownNote('step', number, part)}
                label={words.parts[part]}
                rows={1}
              />
            ))}
          </div>
          <details class={styles.help}>
            <summary>{words.help}</summary>
            <ul>
              {words.helpLines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </details>
          <div class={styles.pick}>
            <label for={`${id}-kind`}>{words.kind}</label>
            <select
              id={`${id}-kind`}
              value={kind ?? ''}
              onChange={(event) => kindNote.put(event.currentTarget.value)}
            >
              <option value="">{words.noKind}</option>
              {StepKindSchema.options.map((each) => (
                <option key={each} value={each}>
                  {words.kinds[each]}
                </option>
              ))}
            </select>
          </div>
        </>
      )}
      {chosen !== 'none' && (
        <div class={styles.pick}>
          <label for={`${id}-day`}>{words.lookAgainOn}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day ?? ''}
            onChange={(event) => dayNote.put(event.currentTarget.value)}
          />
        </div>
      )}
      {!over && (
        <Button weight={settled ? 'plain' : 'main'} disabled={busy} onClick={() => void settle()}>
          {settled
            ? words.again
            : forOther === null
              ? words.settle
              : words.settleOther(nameOf(forOther))}
        </Button>
      )}
      <div aria-live="polite">
        {asked && lacksStep && <p class={styles.problem}>{words.chooseHow}</p>}
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
        {settled && (
          <p class={styles.done}>
            {settled.how === null ? words.isSettled : words.settled[settled.how]}{' '}
            {!over && words.mayChange}
          </p>
        )}
      </div>
    </section>
  );
}
