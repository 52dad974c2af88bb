/** Another method for a case that has not begun with its own, and one case more. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { offerInSession } from '@/components/choose/ownOffer';
import { useOwnOffer } from '@/components/choose/useOwnOffer';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { later } from '@/components/ui/later';
import { frame } from '@/lib/methods/frame/definition';
import { caseAt } from '@/lib/session/cases';
import {
  gatheringOf,
  methodIsOpen,
  roomForAnotherCase,
  roomInSession,
  type Room,
} from '@/lib/session/fitting';
import { isOver } from '@/lib/session/guards';
import { MAX_CASES } from '@/lib/session/meetingPlan';
import type { Session } from '@/lib/session/state';
import styles from './caseChoices.module.css';
import { usePractice } from './usePractice';

const ChooseMethod = later(() =>
  import('@/components/choose/ChooseMethod').then((module) => module.ChooseMethod),
);

/** In the programme: every case whose method is still open, and the offer of one more. */
export function CaseChoices() {
  const { session, t } = usePanel();
  const me = useMe();
  const [choosing, setChoosing] = useState<number | null>(null);
  const of = session.value;
  if (!of || me !== null || isOver(of)) return null;
  const words = t.value.choose.session;
  const numbers = of.cases.flatMap((_case, i) => (methodIsOpen(of, i + 1) ? [i + 1] : []));
  const more = mayAddCase(of);
  if (numbers.length === 0 && !more) return null;
  return (
    <section class={styles.choices} aria-label={words.cases}>
      {numbers.map((number) => (
        <MethodLine key={number} session={of} number={number} onOpen={() => setChoosing(number)} />
      ))}
      {more && <Button onClick={() => setChoosing(of.cases.length + 1)}>{words.addCase}</Button>}
      {choosing !== null && <ChooseForCase number={choosing} onClose={() => setChoosing(null)} />}
    </section>
  );
}

/** Where question and form are chosen, the method can be too. */
export function FormChoice() {
  const { session } = usePanel();
  const me = useMe();
  const [choosing, setChoosing] = useState<number | null>(null);
  const of = session.value;
  const plan = of?.phases[of.current]?.plan;
  if (!of || me !== null || plan?.part !== 'case' || plan.source !== 'frame') return null;
  const number = caseAt(of, of.current);
  if (!methodIsOpen(of, number)) return null;
  return (
    <section class={styles.now}>
      <MethodLine session={of} number={number} onOpen={() => setChoosing(number)} />
      {choosing !== null && <ChooseForCase number={choosing} onClose={() => setChoosing(null)} />}
    </section>
  );
}

function MethodLine({
  session,
  number,
  onOpen,
}: {
  session: Session;
  number: number;
  onOpen: () => void;
}) {
  const { t, texts } = usePanel();
  const words = t.value.choose.session;
  const method = session.cases[number - 1]?.method ?? '';
  const name = texts.value[method]?.name ?? method;
  return (
    <p class={styles.line}>
      <span>{session.cases.length > 1 ? words.ofCase(number, name) : words.inPlace(name)}</span>
      <Button onClick={onOpen}>{words.another}</Button>
    </p>
  );
}

function mayAddCase(session: Session): boolean {
  const part = session.phases[session.current]?.plan.part;
  return session.cases.length < MAX_CASES && part !== 'theme' && part !== 'closing';
}

export interface ChooseForCaseProps {
  /** The case; the one after the last is a case more. */
  readonly number: number;
  readonly onClose: () => void;
}

export function ChooseForCase({ number, onClose }: ChooseForCaseProps) {
  const panel = usePanel();
  // As it was when the sheet was opened: what is read does not change under the eyes.
  const [opened] = useState(() => {
    const session = panel.session.peek();
    return session && { session, room: roomFor(session, number, panel.now.peek()) };
  });
  const own = offerInSession(useOwnOffer(), panel.snapshot.value.methods);
  const practice = usePractice(number);
  if (!opened) return null;
  const { session, room } = opened;
  const added = number > session.cases.length;

  const choose = (method: string) => {
    onClose();
    const of = { method, leaveOut: [] };
    void panel.command(
      added
        ? { type: 'addCase', case: number, of, caseBringer: null }
        : { type: 'chooseMethod', case: number, of },
    );
  };

  return (
    <ChooseMethod
      {...gatheringOf(session)}
      {...(added && { title: panel.t.value.choose.session.addCase })}
      room={room}
      current={session.cases[number - 1]?.method ?? null}
      practice={practice}
      own={own}
      onChoose={choose}
      onClose={onClose}
    />
  );
}

function roomFor(session: Session, number: number, now: number): Room {
  return number > session.cases.length
    ? roomForAnotherCase(session, frame, now)
    : roomInSession(session, number, now);
}
