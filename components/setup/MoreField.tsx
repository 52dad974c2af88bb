/** What most groups choose once: the seat of the facilitator, and how firmly the meeting keeps its order. */
import { usePanel } from '@/components/app/panel';
import { Choice } from '@/components/session/Choice';
import { ExplainedChoice } from '@/components/ui/ExplainedChoice';
import { SeatSchema, StructureSchema } from '@/lib/session/meetingPlan';
import type { SetUpForm } from './form';
import styles from './setUp.module.css';

export interface MoreFieldProps {
  readonly form: SetUpForm;
  readonly onChange: (part: Partial<SetUpForm>) => void;
}

export function MoreField({ form, onChange }: MoreFieldProps) {
  const { t } = usePanel();
  const words = t.value.group;
  return (
    <details class={styles.parts}>
      <summary>{t.value.planning.more}</summary>
      <div class={styles.more}>
        <ExplainedChoice
          legend={words.structure}
          value={form.structure}
          options={StructureSchema.options}
          names={words.structures}
          lines={words.structureHints}
          onChange={(structure) => onChange({ structure })}
        />
        <ExplainedChoice
          legend={t.value.planning.seat}
          value={form.seat}
          options={SeatSchema.options}
          names={words.seats}
          lines={words.seatHints}
          onChange={(seat) => onChange({ seat })}
        />
        <label class={styles.check}>
          <input
            type="checkbox"
            checked={form.firstTimersFirst}
            onChange={(event) => onChange({ firstTimersFirst: event.currentTarget.checked })}
          />
          <span>{t.value.setUp.firstTimersFirst}</span>
        </label>
        <RankField rank={form.rank} onChange={(rank) => onChange({ rank })} />
      </div>
    </details>
  );
}

const ranks = { unsaid: null, yes: true, no: false } as const;
type RankAnswer = keyof typeof ranks;

interface RankFieldProps {
  readonly rank: boolean | null;
  readonly onChange: (rank: boolean | null) => void;
}

function RankField({ rank, onChange }: RankFieldProps) {
  const { setUp: words } = usePanel().t.value;
  const answers: readonly RankAnswer[] = ['unsaid', 'no', 'yes'];
  return (
    <div class={styles.rank}>
      <Choice
        legend={words.rank}
        value={answers.find((answer) => ranks[answer] === rank) ?? 'unsaid'}
        options={answers.map((answer) => [answer, words.rankAnswers[answer]] as const)}
        onChange={(answer) => onChange(ranks[answer])}
      />
      <p class={styles.hint}>{words.rankHint}</p>
    </div>
  );
}
