/** What of the yield the group reads: line by line, by choice. */
import { usePanel } from '@/components/app/panel';
import { usePlace } from '@/components/own/notesPlace';
import { useGiving, useSharedOf } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import { isOver } from '@/lib/session/guards';
import { ownNote, ownText } from '@/lib/session/ownNotes';
import { stepFits, stepParts, stepText, type StepPart } from '@/lib/session/stepWords';
import { useYieldWords } from './words';
import styles from './yield.module.css';

const kinds = ['insight', 'choice', 'step'] as const;

export function ShareLines() {
  const panel = usePanel();
  const { notes, number } = usePlace();
  const { yield: words } = useYieldWords();
  const sharedOf = useSharedOf(number);
  const { busy, refused, give } = useGiving();
  const session = panel.session.value;
  const person = session?.cases[number - 1]?.caseBringer ?? null;
  if (!session || person === null || isOver(session)) return null;

  const part = (of: StepPart) => ownText(notes, ownNote('step', number, of));
  const way = ownText(notes, ownNote('step', number, 'how'));
  const wholeStep = Object.fromEntries(
    stepParts.map((each) => [each, way === 'lookAgain' && each !== 'what' ? '' : part(each)]),
  ) as Record<StepPart, string>;
  const textOf = (kind: (typeof kinds)[number]) =>
    kind === 'step'
      ? way === 'none'
        ? ''
        : stepText(wholeStep, words.parts)
      : ownText(notes, ownNote(kind, number)).trim();
  const lines = kinds.flatMap((kind) => {
    const text = textOf(kind);
    const shared = sharedOf(kind);
    if (text === '' && !shared) return [];
    const state = !shared ? 'own' : shared.text === text ? 'shared' : 'changed';
    return [{ kind, text, shared, state } as const];
  });

  return (
    <section class={styles.share}>
      <h3>{words.share}</h3>
      <p class={styles.hint}>{lines.length === 0 ? words.shareNothing : words.shareText}</p>
      <ul>
        {lines.map(({ kind, text, shared, state }) => (
          <li key={kind} data-share={kind}>
            <span>
              <b>{words.shares[kind]}</b> <small>{words.states[state]}</small>
            </span>
            {state !== 'shared' && text !== '' && (
              <Button
                disabled={busy || !stepFits(text)}
                aria-label={`${state === 'own' ? words.shareIt : words.shareAgain}: ${words.shares[kind]}`}
                onClick={() =>
                  void give([
                    {
                      type: 'writeNote',
                      note: shared?.id ?? crypto.randomUUID(),
                      case: number,
                      kind,
                      person,
                      text,
                    },
                  ])
                }
              >
                {state === 'own' ? words.shareIt : words.shareAgain}
              </Button>
            )}
            {shared && (
              <Button
                weight="quiet"
                disabled={busy}
                aria-label={`${words.takeBack}: ${words.shares[kind]}`}
                onClick={() => void give([{ type: 'withdrawNote', note: shared.id, person }])}
              >
                {words.takeBack}
              </Button>
            )}
            {text !== '' && !stepFits(text) && <p class={styles.problem}>{words.tooLong}</p>}
          </li>
        ))}
      </ul>
      {lines.some(({ kind }) => kind === 'step') && <p class={styles.hint}>{words.groupKeeps}</p>}
      <div aria-live="polite">
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
      </div>
    </section>
  );
}
