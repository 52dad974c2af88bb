/** What the facilitator can do for one person. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { DeviceChoices } from '@/components/live/DeviceChoices';
import { HandOver } from '@/components/live/HandOver';
import { RemoveScreen } from '@/components/live/RemoveScreen';
import { useWriter } from '@/components/live/situation';
import { TouchButton } from '@/components/own/TouchButton';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CommandBody } from '@/lib/session/commands';
import type { Catalogue } from '@/lib/i18n/catalogue';
import { caseAhead } from '@/lib/session/cases';
import type { Session } from '@/lib/session/state';
import { turnCommands, type TurnCommandType } from '@/lib/session/turnCommands';
import { isApart, whoseSay } from '@/lib/session/say';
import { SayFor } from './say/SayFor';
import styles from './sheets.module.css';

type Choice = readonly [label: string, command: CommandBody];

/** Being done with a phase is said by oneself. */
const labels = {
  markSpeaking: 'spoke',
  takeTurn: 'takeTurn',
  finishTurn: 'finishTurn',
  passTurn: 'pass',
  postponeTurn: 'later',
  skipTurn: 'skip',
  giveBackTurn: 'giveBack',
  askOn: 'askOn',
  askFact: 'askFact',
  answerFact: 'answerFact',
  raiseHand: 'raiseHand',
  lowerHand: 'lowerHand',
  markReady: null,
  withdrawReady: null,
} as const satisfies Record<TurnCommandType, keyof Catalogue['person'] | null>;

export function PersonSheet({ person, onClose }: { person: string; onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const [asking, setAsking] = useState<'handOver' | 'remove' | null>(null);
  const live = useWriter();
  const session = panel.session.value;
  if (!session) return null;
  const t = panel.t.value;
  const name = nameOf(person);
  const device = live?.members.some((each) => each.person === person && each.connected) === true;

  if (asking === 'handOver') return <HandOver person={person} onClose={onClose} />;
  if (asking === 'remove') return <RemoveScreen person={person} onClose={onClose} />;
  const present = session.people.some(({ id, present: here }) => id === person && here);
  return (
    <Sheet title={name} onClose={onClose}>
      {whoseSay(session) === person && <SayFor onSaid={onClose} />}
      <div class={styles.choices}>
        {person === session.caseBringer && !device && (
          <TouchButton person={person} label={t.own.touchesOther(name)} onDone={onClose} />
        )}
        {choicesFor(session, person, present, t).map(([label, command]) => (
          <Button
            key={label}
            onClick={() => {
              onClose();
              void panel.command(command);
            }}
          >
            {label}
          </Button>
        ))}
        {present && person !== session.facilitator && (
          <Button onClick={() => setAsking('handOver')}>{t.person.makeFacilitator}</Button>
        )}
      </div>
      <DeviceChoices person={person} onRemove={() => setAsking('remove')} onClose={onClose} />
    </Sheet>
  );
}

/** For the case-bringer it stands with what they can say. */
function apartChoice(session: Session, person: string, { say }: Catalogue): Choice[] {
  if (session.status !== 'running') return [];
  if (isApart(session, person)) return [[say.cameBack, { type: 'comeBack', person }]];
  if (whoseSay(session) === person) return [];
  return [[say.steppedBack, { type: 'stepBack', person }]];
}

/** Only what would not be refused now. */
function choicesFor(session: Session, person: string, present: boolean, t: Catalogue): Choice[] {
  const words = t.person;
  const number = caseAhead(session);
  if (!present) return [[words.returned, { type: 'returnToSession', person }]];
  return [
    ...turnCommands(session, person).flatMap((command): Choice[] => {
      const label = labels[command.type];
      return label === null ? [] : [[words[label], command]];
    }),
    ...(number === 0 || person === session.cases[number - 1]?.caseBringer
      ? []
      : [[words.makeCaseBringer, { type: 'assignCaseBringer', case: number, person }] as const]),
    ...apartChoice(session, person, t),
    ...(person === session.facilitator
      ? []
      : [[words.leave, { type: 'leaveSession', person }] as const]),
  ];
}
