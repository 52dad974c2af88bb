/** What the case-bringer takes from the case: for themselves first, and for the group as far as they share it. */
import { useNames, usePanel } from '@/components/app/panel';
import { SessionNotes } from '@/components/own/SessionNotes';
import { NoteField } from '@/components/own/NoteField';
import { usePlace } from '@/components/own/notesPlace';
import { useSharedOf } from '@/components/own/sharedNote';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { ownNote, ownText } from '@/lib/session/ownNotes';
import { SettleSection } from './SettleSection';
import { ShareLines } from './ShareLines';
import { useYieldWords, YieldWords } from './words';
import styles from './yield.module.css';

export interface YieldSheetProps {
  readonly number: number;
  /** Whose it is, where the facilitator types it for them; null for one's own. */
  readonly forOther: string | null;
  readonly onClose: () => void;
}

export function YieldSheet(props: YieldSheetProps) {
  return (
    <YieldWords>
      <Titled {...props} />
    </YieldWords>
  );
}

function Titled({ number, forOther, onClose }: YieldSheetProps) {
  const nameOf = useNames();
  const { yield: words } = useYieldWords();
  return (
    <PrivateSheet
      part="yields"
      title={forOther === null ? words.mine : words.of(nameOf(forOther))}
      onClose={onClose}
    >
      <p class={styles.hint}>
        {forOther === null ? words.intro : words.forOther(nameOf(forOther))}
      </p>
      <SessionNotes number={number}>
        <Questions />
        <NoteField of={ownNote('insight', number)} label={words.insight} hint={words.insightHint} />
        <NoteField of={ownNote('choice', number)} label={words.choice} />
        <SettleSection forOther={forOther} />
        <ShareLines />
      </SessionNotes>
    </PrivateSheet>
  );
}

/** Of then and of now, beside each other. */
function Questions() {
  const { session } = usePanel();
  const { notes, number } = usePlace();
  const sharedOf = useSharedOf(number);
  const { yield: words } = useYieldWords();
  if (!session.value) return null;
  const then = sharedOf('question')?.text ?? ownText(notes, ownNote('question', number));
  const now = sharedOf('questionNow')?.text ?? ownText(notes, ownNote('questionNow', number));
  if (then === '' && now === '') return null;
  return (
    <dl class={styles.questions}>
      <div>
        <dt>{words.questionThen}</dt>
        <dd>{then === '' ? words.noQuestion : then}</dd>
      </div>
      <div>
        <dt>{words.questionNow}</dt>
        <dd>{now === '' ? words.noQuestion : now}</dd>
      </div>
    </dl>
  );
}
