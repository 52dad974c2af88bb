/** A part of the screen whose code is loaded when it is first shown. */
import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from './Button';
import styles from './later.module.css';

export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;

  return function Later(props: Props) {
    const { t } = usePanel();
    const [state, setState] = useState<'loading' | 'loaded' | 'failed'>(
      loaded ? 'loaded' : 'loading',
    );
    useEffect(() => {
      if (state !== 'loading') return;
      void (async () => {
        try {
          loaded = await load();
          setState('loaded');
        } catch {
          setState('failed');
        }
      })();
    }, [state]);

    if (state === 'failed') {
      return (
        <div class={styles.failed} role="alert">
          <p>{t.value.app.partFailed}</p>
          <Button onClick={() => setState('loading')}>{t.value.app.tryAgain}</Button>
        </div>
      );
    }
    return loaded && state === 'loaded' ? h(loaded, props) : null;
  };
}
