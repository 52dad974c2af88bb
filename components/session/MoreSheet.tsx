/** Less frequent moves through the session. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { FacilitatorNotes, type OpenNotes } from '@/components/own/FacilitatorNotes';
import { OwnSheet } from '@/components/own/ways';
import { RemainsButton } from '@/components/leaving/RemainsButton';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { Sheet } from '@/components/ui/Sheet';
import { checkOutDone, checkOutPhase, followingPhase, precedingPhase } from '@/lib/session/course';
import { caseAhead } from '@/lib/session/cases';
import { methodIsOpen } from '@/lib/session/fitting';
import { maySignal } from '@/lib/session/signals';
import { turnList } from '@/lib/session/turnList';
import { ChooseForCase } from './CaseChoices';
import { LeavingLine, MomentLine } from './nudges/cards';
import { StructureSheet } from './StructureSheet';
import { usePhaseName } from './phaseTexts';
import styles from './sheets.module.css';
import { SharedSignalButton, SharedSignalSheet } from './signals/ways';
import { leftOpenBy, type Leaving } from './yield/leaving';
import { YieldGate } from './yield/ways';

export function MoreSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const phaseName = usePhaseName();
  const [asking, setAsking] = useState<'skip' | 'end' | 'structure' | 'method' | null>(null);
  const [signalling, setSignalling] = useState(false);
  const [notes, setNotes] = useState<OpenNotes | null>(null);
  const [withoutYield, setWithoutYield] = useState(false);
  const [leaving, setLeaving] = useState<{
    readonly command: Leaving;
    readonly after: 'skip' | 'end' | null;
  } | null>(null);
  const session = panel.session.value;
  const phase = session?.phases[session.current];
  if (!session || !phase) return null;
  const t = panel.t.value;
  const { current } = session;
  const paused = session.pause !== null;
  const mayStartRound =
    phase.plan.turnPolicy === 'round' &&
    phase.turns.speaker === null &&
    phase.turns.upcoming.length === 0 &&
    turnList(session, phase.plan).length > 0;
  const checkOut = checkOutPhase(session);
  const number = caseAhead(session);

  const give = (command: Leaving) => {
    onClose();
    void panel.command(command);
  };
  const skip = (agreed: boolean): Leaving => ({
    type: 'skipPhase',
    phase: current,
    agreed,
    withoutYield,
  });
  const end = (withoutCheckOut: boolean): Leaving => ({
    type: 'endSession',
    withoutCheckOut,
    withoutYield,
  });
  /** First the yield, then what else there is to ask. */
  const leave = (command: Leaving, after: 'skip' | 'end' | null) => {
    if (!withoutYield && leftOpenBy(session, command) > 0) setLeaving({ command, after });
    else if (after) setAsking(after);
    else give(command);
  };

  if (leaving) {
    return (
      <YieldGate
        number={leftOpenBy(session, leaving.command)}
        command={leaving.command}
        onGo={(command) => {
          setLeaving(null);
          setWithoutYield(true);
          if (leaving.after) setAsking(leaving.after);
          else give(command);
        }}
        onClose={onClose}
      />
    );
  }

  if (signalling) return <SharedSignalSheet onClose={onClose} />;
  if (notes) return <OwnSheet {...notes} onClose={onClose} />;
  if (asking === 'structure') return <StructureSheet onClose={onClose} />;
  if (asking === 'method') return <ChooseForCase number={number} onClose={onClose} />;
  if (asking === 'skip') {
    return (
      <Confirm
        title={t.actions.skipPhase}
        text={t.programme.skipAsk(phaseName(current))}
        yes={t.programme.jumpYes}
        onYes={() => give(skip(true))}
        onClose={onClose}
      >
        <LeavingLine kind="skip" phase={current} />
      </Confirm>
    );
  }
  if (asking === 'end') {
    return (
      <Confirm
        title={t.actions.end}
        text={t.confirm.checkOutNotDone}
        yes={t.confirm.checkOutNotDoneYes}
        danger
        onYes={() => give(end(true))}
        onClose={onClose}
        {...(checkOut > current &&
          !paused && {
            instead: {
              label: t.confirm.toCheckOut,
              onClick: () =>
                give({ type: 'jumpToPhase', to: checkOut, agreed: true, withoutYield }),
            },
          })}
      >
        <MomentLine moments={[{ on: 'close', at: 'session' }]} />
        <RemainsButton />
      </Confirm>
    );
  }
  return (
    <Sheet title={t.actions.more} onClose={onClose}>
      <div class={styles.choices}>
        {mayStartRound && !paused && (
          <Button
            onClick={() => {
              onClose();
              void panel.command({ type: 'startRound' });
            }}
          >
            {t.actions.anotherRound}
          </Button>
        )}
        <Button
          disabled={paused || precedingPhase(session) < 0}
          onClick={() => {
            onClose();
            void panel.command({ type: 'previousPhase', from: current });
          }}
        >
          {t.actions.previousPhase}
        </Button>
        <Button
          disabled={paused || followingPhase(session) < 0}
          onClick={() =>
            leave(skip(false), phase.plan.guarded || phase.plan.closing ? 'skip' : null)
          }
        >
          {t.actions.skipPhase}
        </Button>
        {methodIsOpen(session, number) && (
          <Button onClick={() => setAsking('method')}>{t.choose.session.another}</Button>
        )}
        <FacilitatorNotes onOpen={setNotes} />
        {maySignal(session, null) && <SharedSignalButton onOpen={() => setSignalling(true)} />}
        <Button onClick={() => setAsking('structure')}>{t.structure.change}</Button>
        <Button onClick={() => leave(end(false), checkOutDone(session) ? null : 'end')}>
          {t.actions.end}
        </Button>
      </div>
    </Sheet>
  );
}
