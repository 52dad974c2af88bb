/** What somebody writes for oneself in a session: the case sheet of who brings a case, and free notes. */
import { useNames, usePanel } from '@/components/app/panel';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { caseAt } from '@/lib/session/cases';
import { isLocked } from '@/lib/session/ownLock';
import { hasCaseText, ownNote, ownText } from '@/lib/session/ownNotes';
import { isResponding } from '@/lib/session/ownSeat';
import type { Session } from '@/lib/session/state';
import { CaseLines } from './CaseLines';
import { Keep } from './KeepSection';
import { LockedSection } from './LockedSection';
import { NoteField } from './NoteField';
import { usePlace } from './notesPlace';
import styles from './own.module.css';
import { ParkedSection } from './ParkedSection';
import { QuestionSection } from './QuestionSection';
import { Section } from './Section';
import { SessionNotes } from './SessionNotes';
import { ShareSection } from './ShareSection';
import { TakeUp } from './TakeUp';
import { TouchedSection } from './TouchedSection';
import { useWords } from './words';
import { YieldWay } from './YieldWay';

export interface OwnSheetProps {
  /** The case whose sheet it is; 0 for free notes alone. */
  readonly number: number;
  /** Who brings it, where the facilitator writes for them; null for one's own. */
  readonly forOther: string | null;
  readonly onClose: () => void;
}

export function OwnSheet({ number, forOther, onClose }: OwnSheetProps) {
  const { t } = usePanel();
  const nameOf = useNames();
  const { own } = t.value;
  const title =
    forOther !== null ? own.sheetOf(nameOf(forOther)) : number > 0 ? own.myCase : own.notes;
  return (
    <PrivateSheet part="ownNotes" title={title} onClose={onClose}>
      <SessionNotes number={number}>
        <Notes number={number} forOther={forOther} />
      </SessionNotes>
    </PrivateSheet>
  );
}

function Notes({ number, forOther }: Pick<OwnSheetProps, 'number' | 'forOther'>) {
  const { session, surface } = usePanel();
  const nameOf = useNames();
  const { notes } = usePlace();
  const words = useWords();
  const value = session.value;
  if (!value) return null;
  const person = value.cases[number - 1]?.caseBringer ?? null;
  const first = firstSection(value, number);
  const responds = isResponding(value) && caseAt(value, value.current) === number;
  const mine = forOther === null;
  return (
    <>
      <p class={styles.intro}>
        {!mine
          ? words.sheet.forOther(nameOf(forOther))
          : surface === 'page'
            ? words.sheet.onPage
            : words.sheet.here}
      </p>
      {number > 0 && person !== null && (
        <>
          {(responds || ownText(notes, ownNote('questionNow', number)) !== '') && (
            <QuestionSection person={person} open={false} />
          )}
          {responds && <TouchedSection open={first === 'touched'} />}
          {surface !== 'page' && mine && !hasCaseText(notes, number) && <TakeUp />}
          <CaseLines open={first === 'case'} />
          {mine && <LockedSection person={person} open={first === 'locked'} />}
          {!responds && <TouchedSection open={false} />}
          <ShareSection person={person} />
          <YieldWay forOther={forOther} />
        </>
      )}
      {mine && number > 0 && (
        <>
          <ParkedSection />
          <Section title={words.sheet.sections.notepad}>
            <Pad />
          </Section>
          <Section title={words.sheet.sections.keep}>
            <p class={styles.hint}>{surface === 'page' ? words.keep.onPage : words.keep.text}</p>
            <Keep ofCase />
          </Section>
        </>
      )}
      {mine && number === 0 && (
        <>
          <Pad />
          <ParkedSection />
          <p class={styles.hint}>{surface === 'page' ? words.keep.onPage : words.keep.text}</p>
          <Keep ofCase={false} />
        </>
      )}
    </>
  );
}

function Pad() {
  const { notepad } = useWords();
  return <NoteField of={ownNote('notepad', 0)} {...notepad} rows={5} />;
}

/** What one most likely came for. */
function firstSection(session: Session, number: number): 'case' | 'locked' | 'touched' | null {
  const plan = session.phases[session.current]?.plan;
  if (plan?.case !== number) return 'case';
  switch (plan.caseBringer) {
    case 'listens':
    case 'silent':
    case 'writes':
      return 'locked';
    case 'responds':
      return 'touched';
    case 'chooses':
      return isLocked(session, number, 'solution') ? null : 'locked';
    default:
      return 'case';
  }
}
