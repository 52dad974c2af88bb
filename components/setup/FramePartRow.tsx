/** One part of the frame: its sizes with their minutes, and why it may not be left out. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import type { FramePhase } from '@/lib/methods/schema';
import { PartSizeSchema, sizeOf, type PartSize } from '@/lib/session/meetingPlan';
import type { SetUpForm } from './form';
import { agendaOf, minutesOf, type Own } from './plan';
import styles from './setUp.module.css';

export interface FramePartRowProps {
  readonly phase: FramePhase;
  readonly form: SetUpForm;
  readonly people: number;
  readonly own: Own;
  readonly onSize: (size: PartSize) => void;
}

export function FramePartRow({ phase, form, people, own, onSize }: FramePartRowProps) {
  const { t, texts } = usePanel();
  const id = useId();
  const words = t.value.planning;
  const always = phase.optional ? undefined : words.always[phase.id];
  return (
    <div class={styles.part}>
      <label for={id}>{texts.value['frame']?.phases[phase.id]?.name ?? phase.id}</label>
      <select
        id={id}
        value={sizeOf(form.frame, phase)}
        aria-describedby={always && `${id}-always`}
        onChange={(event) => {
          const size = PartSizeSchema.options.find((each) => each === event.currentTarget.value);
          if (size) onSize(size);
        }}
      >
        {sizesFor(phase).map((size) => (
          <option key={size} value={size}>
            {size === 'out'
              ? words.sizes.out
              : `${words.sizes[size]}, ${t.value.setUp.methodMinutes(lengthOf(phase, size, { form, people, own }))}`}
          </option>
        ))}
      </select>
      {always && (
        <small id={`${id}-always`} class={styles.always}>
          {always}
        </small>
      )}
    </div>
  );
}

function sizesFor({ short, long, optional }: FramePhase): PartSize[] {
  return [
    ...(optional ? (['out'] as const) : []),
    ...(short ? (['short'] as const) : []),
    'whole',
    ...(long ? (['long'] as const) : []),
  ];
}

/** Minutes, of one place where it stands. */
function lengthOf(
  phase: FramePhase,
  size: PartSize,
  { form, people, own }: Pick<FramePartRowProps, 'form' | 'people' | 'own'>,
): number {
  const agenda = agendaOf({ ...form, frame: { ...form.frame, [phase.id]: size } }, own);
  const plan = agenda.find(({ source, id }) => source === 'frame' && id === phase.id);
  return plan ? minutesOf(plan, people, form.seat) : 0;
}
