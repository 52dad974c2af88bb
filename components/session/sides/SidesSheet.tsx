/** The sides from which a case is looked back on, as a table: tapped for its question, lit for everybody once it came up. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { LoadFailed } from '@/components/ui/LoadFailed';
import { Sheet } from '@/components/ui/Sheet';
import { useLoaded } from '@/components/ui/useLoaded';
import { loadCockpitTexts } from '@/lib/i18n/cockpit/load';
import type { CockpitTexts } from '@/lib/i18n/cockpit/texts';
import { loadSides } from '@/lib/methods/lookBack/load';
import { sidesOfCase, type Side } from '@/lib/session/depth';
import type { LookBack } from '@/lib/session/lookBack';
import styles from './sides.module.css';

type Row = keyof CockpitTexts['sides']['rows'];

const told = {
  wanted: ['meWanted', 'otherWanted'],
  said: ['meSaid', 'otherSaid'],
  did: ['meDid', 'otherDid'],
  thought: ['meThought', 'otherThought'],
  felt: ['meFelt', 'otherFelt'],
} as const satisfies Readonly<Record<Row, readonly [Side, Side]>>;

/** Beside what was told of the other, in the rows where one can only guess. */
const possible = {
  wanted: 'otherCouldWant',
  thought: 'otherCouldThink',
  felt: 'otherCouldFeel',
} as const satisfies Partial<Readonly<Record<Row, Side>>>;

const rows: readonly Row[] = ['wanted', 'said', 'did', 'thought', 'felt'];
const guessed = ['wanted', 'thought', 'felt'] as const;

export interface SidesSheetProps {
  readonly at: LookBack;
  /** Until the texts are there. */
  readonly title: string;
  readonly onClose: () => void;
}

export function SidesSheet({ at, title, onClose }: SidesSheetProps) {
  const { value: texts, failed, retry } = useLoaded(loadCockpitTexts);
  const { value: questions, failed: unasked, retry: again } = useLoaded(loadSides);
  const words = texts?.sides;
  if (!words || !questions) {
    const lost = failed || unasked;
    if (!lost) return null;
    return (
      <Sheet title={title} onClose={onClose}>
        <LoadFailed onRetry={failed ? retry : again} />
      </Sheet>
    );
  }
  return <Sides at={at} words={words} questions={questions} onClose={onClose} />;
}

interface SidesProps {
  readonly at: LookBack;
  readonly words: CockpitTexts['sides'];
  readonly questions: Readonly<Record<Side, string>>;
  readonly onClose: () => void;
}

function Sides({ at, words, questions, onClose }: SidesProps) {
  const panel = usePanel();
  const me = useMe();
  const nameOf = useNames();
  const [chosen, setChosen] = useState<Side | null>(null);
  const session = panel.session.value;
  const plan = session?.phases[session.current]?.plan;
  if (!session || !plan) return null;
  const seen = sidesOfCase(session.depth, plan.case);
  const bringer = session.caseBringer === null ? words.nobody : nameOf(session.caseBringer);
  const columns = at === 'told' ? [bringer, words.other] : [words.other, words.alsoPossible];
  const table: readonly (readonly [Row, readonly [Side, Side]])[] =
    at === 'told'
      ? rows.map((row) => [row, told[row]])
      : guessed.map((row) => [row, [told[row][1], possible[row]]]);

  const mark = (side: Side) =>
    void panel.command(
      {
        type: 'markSide',
        person: me ?? session.facilitator,
        side,
        seen: !seen.has(side),
      },
      ['alreadyMoved'],
    );

  return (
    <Sheet title={at === 'told' ? words.title : words.titlePossible} onClose={onClose}>
      <p class={sheets.hint}>{at === 'told' ? words.hint : words.hintPossible}</p>
      <table class={styles.sides}>
        <thead>
          <tr>
            <th scope="col">
              <span class={styles.unseen}>{words.what}</span>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.map(([row, sides]) => (
            <tr key={row}>
              <th scope="row">{words.rows[row]}</th>
              {sides.map((side, i) => (
                <td key={side}>
                  <button
                    type="button"
                    data-seen={seen.has(side)}
                    aria-expanded={side === chosen}
                    aria-label={words.cell(
                      columns[i] ?? '',
                      words.rows[row],
                      seen.has(side) ? words.seen : words.notSeen,
                    )}
                    onClick={() => setChosen(side)}
                  >
                    <span aria-hidden="true">{seen.has(side) ? `✓ ${words.seen}` : '?'}</span>
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <div class={styles.question} aria-live="polite">
        {chosen && (
          <>
            <p>{questions[chosen]}</p>
            <Button disabled={session.pause !== null} onClick={() => mark(chosen)}>
              {seen.has(chosen) ? words.unmark : words.mark}
            </Button>
          </>
        )}
      </div>
    </Sheet>
  );
}
