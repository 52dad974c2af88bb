/** What somebody can do on their own screen: large, few, and only what holds now. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { OwnButton } from '@/components/own/OwnButton';
import { ParkButton } from '@/components/own/ways';
import { TouchButton } from '@/components/own/TouchButton';
import { OwnSaying, ownSaying } from '@/components/session/OwnSaying';
import { SignalButton } from '@/components/session/signals/ways';
import { useSettled } from '@/components/session/useSettled';
import { Button } from '@/components/ui/Button';
import type { IconName } from '@/components/ui/Icon';
import type { CommandBody } from '@/lib/session/commands';
import { isOver } from '@/lib/session/guards';
import { mayPark } from '@/lib/session/parked';
import type { Session } from '@/lib/session/state';
import { ownCommands, type OwnCommandType } from '@/lib/session/turnCommands';
import { isApart, sayable, whoseSay } from '@/lib/session/say';
import { maySignal } from '@/lib/session/signals';
import { OwnSay } from '@/components/session/say/OwnSay';
import styles from './ownControls.module.css';
import { useMe, useMember } from './situation';

type Action = 'returned' | 'comeBack' | 'stepBack' | OwnCommandType;

const main: ReadonlySet<Action> = new Set(['answerFact', 'finishTurn', 'returned', 'comeBack']);
const icons: Readonly<Record<string, IconName>> = { raiseHand: 'hand', lowerHand: 'hand' };

export function OwnControls() {
  const panel = usePanel();
  const me = useMe();
  const member = useMember();
  const [sent, setSent] = useState<readonly string[]>([]);
  const session = panel.session.value;
  const offered = session && me !== null ? commandsOf(session, me) : [];
  const saying = session && me !== null ? ownSaying(session, me) : null;
  const settled = useSettled(offered.map(([action]) => action).join(' '));
  if (me === null || !session) return null;
  const says = sayable(session, me);
  const words = panel.t.value.me;
  const labels: Readonly<Record<Action, string>> = {
    ...words.actions,
    comeBack: words.actions.returned,
    stepBack: panel.t.value.say.stepBack,
  };
  const cutOff = member !== null && (member.line !== 'online' || member.writerAwaySince !== null);

  /** Answered only once it is stored; until then it is not asked twice. */
  async function give(action: string, command: CommandBody): Promise<void> {
    setSent((all) => [...all, action]);
    await panel.command(command, ['alreadyMoved']);
    setSent((all) => all.filter((each) => each !== action));
  }

  return (
    <section class={styles.controls} aria-label={words.controls}>
      {isApart(session, me) && <p>{panel.t.value.say.apartMine}</p>}
      {offered.map(([action, command]) => {
        const icon = icons[action];
        return (
          <Button
            key={action}
            weight={main.has(action) ? 'main' : action === 'stepBack' ? 'quiet' : 'plain'}
            {...(icon && { icon })}
            disabled={sent.includes(action)}
            aria-disabled={!settled}
            onClick={() => {
              if (settled) void give(action, command);
            }}
          >
            {labels[action]}
          </Button>
        );
      })}
      {saying && (
        <OwnSaying
          key={saying}
          me={me}
          saying={saying}
          disabled={sent.includes(saying)}
          onSay={(command) => void give(saying, command)}
        />
      )}
      <OwnButton me={me} />
      {maySignal(session, me) && <SignalButton />}
      {mayPark(session, me) && <ParkButton />}
      {says.length > 0 && (
        <OwnSay
          me={me}
          kinds={says}
          sent={sent}
          onSay={(action, command) => void give(action, command)}
          first={<TouchButton person={me} label={panel.t.value.own.touches} small />}
        />
      )}
      {cutOff && sent.length > 0 && <output>{words.sending}</output>}
    </section>
  );
}

function commandsOf(session: Session, me: string): (readonly [Action, CommandBody])[] {
  const here = session.people.some(({ id, present }) => id === me && present);
  if (!here && !isOver(session)) return [['returned', { type: 'returnToSession', person: me }]];
  if (isApart(session, me)) return [['comeBack', { type: 'comeBack', person: me }]];
  const own = ownCommands(session, me).map((command) => [command.type, command] as const);
  const works = session.status === 'running' && session.pause === null;
  // The case-bringer has "too much" for it.
  return works && whoseSay(session) !== me
    ? [...own, ['stepBack', { type: 'stepBack', person: me }]]
    : own;
}
