/** The one live region: tells a screen reader of a new phase, a new turn, a pause. Never of time. */
import { useNames, usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import styles from './announcer.module.css';
import { usePhaseName } from './phaseTexts';
import { headline } from './TurnLine';

export function Announcer() {
  const { session, t, now } = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const phaseName = usePhaseName();
  const value = session.value;
  const phase = value?.phases[value.current];
  const pause = value?.pause;
  const kind = value?.depth.asked?.kind;
  const { kinds, askAbout, isAsked } = t.value.depth;
  const mine = me !== null && me === value?.caseBringer;
  const asked = kind && (mine ? isAsked : askAbout)(kinds[kind]);
  const text =
    !value || !phase
      ? ''
      : pause
        ? t.value.pause.states[pause.reason](pause.person === null ? null : nameOf(pause.person))
        : [phaseName(value.current), headline(value, phase, nameOf, t.value, me, now.value), asked]
            .filter(Boolean)
            .join('. ');
  return <output class={styles.announcer}>{text}</output>;
}
