/** The step that comes, and a pause. What is asked before a step is asked in the panel. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useScreenShareWords } from '@/components/screenShare/words';
import { useActionLabel } from '@/components/session/actionLabel';
import { mainAction } from '@/components/session/mainAction';
import { useSettled } from '@/components/session/useSettled';
import { Button } from '@/components/ui/Button';
import { beginsWithoutOwnPart } from '@/lib/session/ownSeat';
import { rests } from '@/lib/session/say';
import type { Session } from '@/lib/session/state';
import type { HostRefusal } from '@/lib/wire/viewMessages';
import styles from './small.module.css';

/** The panel has a sheet for each of them. */
const askedInPanel = [
  'roundNotDone',
  'checkOutNotDone',
  'chooseCaseBringerFirst',
  'yieldNotSettled',
  'notSafeYet',
] as const satisfies readonly HostRefusal[];

export interface SmallControlsProps {
  readonly session: Session;
  readonly children?: ComponentChildren;
}

export function SmallControls({ session, children }: SmallControlsProps) {
  const panel = usePanel();
  const { small } = useScreenShareWords();
  const [busy, setBusy] = useState(false);
  /** At which step of the session the panel was pointed to. */
  const [asked, setAsked] = useState<number | null>(null);
  const now = panel.now.value;
  const action = mainAction(session, now);
  const label = useActionLabel(action);
  const settled = useSettled(`${session.current} ${label}`);
  if (!action) return null;
  const phase = session.phases[session.current];
  const gives = action.kind === 'giveTurn' || action.kind === 'startRound';
  const resting = gives && phase !== undefined && rests(phase, now);
  const t = panel.t.value;
  const goOn = async () => {
    const isAsked =
      action.kind === 'end' || (action.kind === 'nextPhase' && beginsWithoutOwnPart(session));
    if (isAsked) {
      setAsked(session.seq);
      return;
    }
    setBusy(true);
    const reply = await panel.command(action.command, [...askedInPanel, 'alreadyMoved']);
    setBusy(false);
    if (reply.ok) return;
    if (askedInPanel.some((reason) => reason === reply.reason)) setAsked(session.seq);
  };
  return (
    <>
      <output class={styles.asked}>{asked === session.seq && small.inPanel}</output>
      <div class={styles.controls}>
        <Button
          weight="main"
          disabled={busy || resting}
          aria-disabled={!settled}
          onClick={() => {
            if (settled) void goOn();
          }}
        >
          {label}
        </Button>
        {session.pause === null && (
          <Button
            icon="pause"
            iconOnly
            onClick={() =>
              void panel.command({ type: 'pauseSession', reason: 'break', person: null }, [
                'alreadyMoved',
              ])
            }
          >
            {t.actions.pause}
          </Button>
        )}
        {children}
      </div>
    </>
  );
}
