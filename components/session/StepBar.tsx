/** The newest step, and the way back. */
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { later } from '@/components/ui/later';
import { useMethodName, usePhaseName } from './phaseTexts';
import styles from './stepBar.module.css';
import { stepText } from './stepText';

const ShowButtons = later(async () => (await import('@/components/show/ShowButtons')).ShowButtons);

/** `hidden` while every screen is quiet. */
export function StepBar({ hidden }: { readonly hidden: boolean }) {
  const panel = usePanel();
  const nameOf = useNames();
  const phaseName = usePhaseName();
  const methodName = useMethodName();
  const session = panel.session.value;
  const step = session?.lastStep;
  if (!session || !step) return null;
  return (
    <div class={styles.bar} data-step={session.seq} hidden={hidden}>
      <span>{stepText(session, nameOf, phaseName, methodName, panel.t.value)}</span>
      {session.status === 'running' && <ShowButtons />}
      <Button
        weight="quiet"
        icon="undo"
        onClick={() =>
          void panel.command({ type: 'undoCommand', command: step.command }, ['alreadyMoved'])
        }
      >
        {panel.t.value.actions.undo}
      </Button>
    </div>
  );
}
