/** A button that works only while nothing lies over it; else it says where it can be done. */
import { useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button, type ButtonProps } from './Button';
import styles from './guarded.module.css';
import { useSight } from './useSight';

export function GuardedButton(props: ButtonProps) {
  const panel = usePanel();
  const box = useRef<HTMLDivElement>(null);
  const sight = useSight(box, panel.surface === 'dock');
  const { t } = panel;
  return (
    <div ref={box} class={styles.box}>
      <Button {...props} disabled={sight !== 'clear' || props.disabled === true} />
      {sight === 'covered' && (
        <p class={styles.hint}>
          {t.value.fault.covered}{' '}
          <button type="button" onClick={() => void panel.ask({ type: 'openWindow' })}>
            {t.value.menu.window}
          </button>
        </p>
      )}
    </div>
  );
}
