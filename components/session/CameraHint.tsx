/** What this phase asks of the cameras, where that is not simply to be on. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Icon } from '@/components/ui/Icon';
import styles from './phaseHeader.module.css';
import { roleOf } from './role';

export function CameraHint() {
  const { session, t } = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const value = session.value;
  const camera = value?.phases[value.current]?.plan.camera;
  if (!value || camera === undefined || camera === 'on') return null;
  const words = t.value.phase.camera;
  const { caseBringer } = value;
  const mine = roleOf(value, me) === 'caseBringer';
  const text =
    camera === 'free'
      ? words[mine ? 'freeForCaseBringer' : 'free']
      : mine
        ? words.yoursOff
        : words.theirsOff(caseBringer === null ? null : nameOf(caseBringer));
  return (
    <p class={styles.camera}>
      <Icon name={camera === 'free' || !mine ? 'camera' : 'cameraOff'} />
      <span>{text}</span>
    </p>
  );
}
