/** The facilitator's controls: one thing to do next, and what is needed at any moment. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { RemainsButton } from '@/components/leaving/RemainsButton';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { laterSheet } from '@/components/ui/later';
import type { CommandBody } from '@/lib/session/commands';
import { caseAhead } from '@/lib/session/cases';
import { checkOutPhase, followingPhase } from '@/lib/session/course';
import { beginsWithoutOwnPart } from '@/lib/session/ownSeat';
import { rests } from '@/lib/session/say';
import styles from './controls.module.css';
import { useActionLabel } from './actionLabel';
import { mainAction, onward, type MainAction } from './mainAction';
import { MomentLine } from './nudges/cards';
import { PauseSheet } from './PauseSheet';
import { SafetySheet } from './threshold/ways';
import { useSettled } from './useSettled';
import { isLeaving, leftOpenBy, type Leaving } from './yield/leaving';
import { YieldGate } from './yield/ways';

const CaseBringerSheet = laterSheet(() =>
  import('./CaseBringerSheet').then((module) => module.CaseBringerSheet),
);
const MoreSheet = laterSheet(() => import('./MoreSheet').then((module) => module.MoreSheet));
const TimeSheet = laterSheet(() => import('./TimeSheet').then((module) => module.TimeSheet));
const SilenceSheet = laterSheet(() =>
  import('./say/SilenceSheet').then((module) => module.SilenceSheet),
);

type Open =
  | 'silence'
  | 'time'
  | 'pause'
  | 'more'
  | 'roundNotDone'
  | 'checkOutNotDone'
  | 'caseBringer'
  | 'noOwnPart'
  | null;

const givesTurn: ReadonlySet<MainAction['kind']> = new Set(['giveTurn', 'startRound']);

export function Controls() {
  const panel = usePanel();
  const nameOf = useNames();
  const [open, setOpen] = useState<Open>(null);
  const [busy, setBusy] = useState(false);
  const [leaving, setLeaving] = useState<Leaving | null>(null);
  /** What waits until the group says that it is safe enough. */
  const [waiting, setWaiting] = useState<CommandBody | null>(null);
  const session = panel.session.value;
  const now = panel.now.value;
  const action = session && mainAction(session, now);
  const label = useActionLabel(action);
  const settled = useSettled(`${session?.current} ${label}`);
  if (!session || !action) return null;
  const t = panel.t.value;
  const paused = session.pause !== null;
  const phase = session.phases[session.current];
  // After "not now" nobody is given the word for a moment: the button waits with the group.
  const resting = phase !== undefined && rests(phase, now) && givesTurn.has(action.kind);
  const close = () => setOpen(null);

  async function give(command: CommandBody): Promise<void> {
    setBusy(true);
    const reply = await panel.command(command, [
      'roundNotDone',
      'checkOutNotDone',
      'chooseCaseBringerFirst',
      'yieldNotSettled',
      'notSafeYet',
      'alreadyMoved',
    ]);
    setBusy(false);
    if (reply.ok) return;
    if (reply.reason === 'roundNotDone') setOpen('roundNotDone');
    if (reply.reason === 'checkOutNotDone') setOpen('checkOutNotDone');
    if (reply.reason === 'chooseCaseBringerFirst') setOpen('caseBringer');
    if (reply.reason === 'notSafeYet') setWaiting(command);
    if (reply.reason === 'yieldNotSettled' && isLeaving(command)) setLeaving(command);
  }

  /** A case whose question is shared without one's own part is asked about before its method begins. */
  function begin(command: CommandBody): void {
    if (command.type === 'nextPhase' && session && beginsWithoutOwnPart(session))
      setOpen('noOwnPart');
    else void give(command);
  }

  const agreedNext = (): CommandBody => ({
    type: 'nextPhase',
    from: session.current,
    agreed: true,
  });
  const movesOn = action.kind === 'nextPhase' || action.kind === 'end';

  return (
    <section class={styles.controls} aria-label={t.actions.label}>
      <div class={styles.row}>
        <Button icon="hush" disabled={paused} onClick={() => setOpen('silence')}>
          {t.actions.silence}
        </Button>
        <Button icon="pause" onClick={() => setOpen('pause')}>
          {t.actions.pause}
        </Button>
        <Button icon="time" onClick={() => setOpen('time')}>
          {t.actions.time}
        </Button>
        <Button icon="more" iconOnly onClick={() => setOpen('more')}>
          {t.actions.more}
        </Button>
      </div>
      <div class={styles.row}>
        <Button
          weight="main"
          disabled={busy || resting}
          aria-disabled={!settled}
          onClick={() => {
            if (settled) begin(action.command);
          }}
        >
          {label}
        </Button>
        {!movesOn && !paused && (
          <Button
            icon="forward"
            iconOnly
            disabled={busy}
            aria-disabled={!settled}
            onClick={() => {
              if (settled) begin(onward(session).command);
            }}
          >
            {t.actions.nextPhaseShort}
          </Button>
        )}
      </div>

      {open === 'silence' && <SilenceSheet onClose={close} />}
      {leaving && (
        <YieldGate
          number={leftOpenBy(session, leaving)}
          command={leaving}
          onGo={(command) => {
            setLeaving(null);
            void give(command);
          }}
          onClose={() => setLeaving(null)}
        />
      )}
      {waiting && (
        <SafetySheet
          number={session.phases[followingPhase(session)]?.plan.case ?? 0}
          onGo={() => {
            setWaiting(null);
            void give(waiting);
          }}
          onClose={() => setWaiting(null)}
        />
      )}
      {open === 'time' && <TimeSheet onClose={close} />}
      {open === 'pause' && <PauseSheet onClose={close} />}
      {open === 'more' && <MoreSheet onClose={close} />}
      {open === 'caseBringer' && (
        <CaseBringerSheet onClose={close} onChosen={() => give(agreedNext())} />
      )}
      {open === 'noOwnPart' && (
        <Confirm
          title={t.own.noOwnPartTitle}
          text={t.own.noOwnPart(nameOf(session.cases[caseAhead(session) - 1]?.caseBringer ?? null))}
          yes={t.own.noOwnPartYes}
          onYes={() => give({ type: 'nextPhase', from: session.current, agreed: false })}
          onClose={close}
        />
      )}
      {open === 'roundNotDone' && (
        <Confirm
          title={t.actions.nextPhaseShort}
          text={t.confirm.roundNotDone}
          yes={t.confirm.roundNotDoneYes}
          onYes={() => give(agreedNext())}
          onClose={close}
        />
      )}
      {open === 'checkOutNotDone' && (
        <Confirm
          title={t.actions.end}
          text={t.confirm.checkOutNotDone}
          yes={t.confirm.checkOutNotDoneYes}
          danger
          onYes={() => give({ type: 'endSession', withoutCheckOut: true })}
          onClose={close}
          {...(checkOutPhase(session) !== session.current && {
            instead: {
              label: t.confirm.toCheckOut,
              onClick: () =>
                void give({ type: 'jumpToPhase', to: checkOutPhase(session), agreed: true }),
            },
          })}
        >
          <MomentLine moments={[{ on: 'close', at: 'session' }]} />
          <RemainsButton />
        </Confirm>
      )}
    </section>
  );
}
