/** What the facilitator can do for one person. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { Sheet } from '@/components/ui/Sheet';
import type { CommandBody } from '@/lib/session/commands';
import type { Catalogue } from '@/lib/i18n/catalogue';
import type { Session } from '@/lib/session/state';
import { handsAllowed, isSilence, mayRaiseHand, turnList } from '@/lib/session/turnList';
import styles from './sheets.module.css';

type Choice = readonly [label: string, command: CommandBody];

export function PersonSheet({ person, onClose }: { person: string; onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const [handing, setHanding] = useState(false);
  const session = panel.session.value;
  if (!session) return null;
  const t = panel.t.value;
  const name = nameOf(person);
  const give = (command: CommandBody) => {
    onClose();
    void panel.command(command);
  };

  if (handing) {
    return (
      <Sheet title={t.person.makeFacilitator} onClose={onClose}>
        <p class={styles.text}>{t.person.makeFacilitatorAsk(name)}</p>
        <GuardedButton weight="main" onClick={() => give({ type: 'assignFacilitator', person })}>
          {t.person.makeFacilitatorYes(name)}
        </GuardedButton>
        <Button onClick={onClose}>{t.app.cancel}</Button>
      </Sheet>
    );
  }
  const present = session.people.some(({ id, present: here }) => id === person && here);
  return (
    <Sheet title={name} onClose={onClose}>
      <div class={styles.choices}>
        {choicesFor(session, person, present, t).map(([label, command]) => (
          <Button key={label} onClick={() => give(command)}>
            {label}
          </Button>
        ))}
        {present && person !== session.facilitator && (
          <Button onClick={() => setHanding(true)}>{t.person.makeFacilitator}</Button>
        )}
      </div>
    </Sheet>
  );
}

/** Only what would not be refused now. */
function choicesFor(session: Session, person: string, present: boolean, t: Catalogue): Choice[] {
  const words = t.person;
  if (!present) return [[words.returned, { type: 'returnToSession', person }]];
  return [
    ...(session.status === 'running' && session.pause === null
      ? turnChoices(session, person, t)
      : []),
    ...(person === session.caseBringer
      ? []
      : [[words.makeCaseBringer, { type: 'assignCaseBringer', person }] as const]),
    ...(person === session.facilitator
      ? []
      : [[words.leave, { type: 'leaveSession', person }] as const]),
  ];
}

function turnChoices(session: Session, person: string, t: Catalogue): Choice[] {
  const phase = session.phases[session.current];
  if (!phase) return [];
  const { plan, turns } = phase;
  const words = t.person;
  const speaking = turns.speaker === person;
  const waiting = turns.upcoming.includes(person);
  const inList = turnList(session, plan).includes(person);
  const inOrder = plan.turnPolicy === 'round' || plan.turnPolicy === 'queue';
  const mayTake =
    !speaking &&
    plan.turnPolicy !== 'free' &&
    !isSilence(plan) &&
    (plan.turnPolicy === 'none' || (plan.turnPolicy === 'round' ? waiting : inList));
  const othersWait = turns.upcoming.some((id) => id !== person);
  const choices: (Choice | false)[] = [
    plan.turnPolicy === 'free' && inList && [words.spoke, { type: 'markSpeaking', person }],
    mayTake && [words.takeTurn, { type: 'takeTurn', person }],
    speaking && inOrder && [words.finishTurn, { type: 'finishTurn', person }],
    (speaking || waiting) && inOrder && [words.pass, { type: 'passTurn', person }],
    (speaking || waiting) &&
      inOrder &&
      othersWait && [words.later, { type: 'postponeTurn', person }],
    (speaking || waiting) && inOrder && [words.skip, { type: 'skipTurn', person }],
    speaking && inOrder && [words.giveBack, { type: 'giveBackTurn', person }],
    !speaking &&
      !waiting &&
      mayRaiseHand(session, plan, person) && [words.raiseHand, { type: 'raiseHand', person }],
    waiting && handsAllowed(plan) && [words.lowerHand, { type: 'lowerHand', person }],
  ];
  return choices.filter((choice) => choice !== false);
}
