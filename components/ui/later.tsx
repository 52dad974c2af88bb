/** Parts of the screen whose code is loaded when they are first shown. */
import { h, type ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import styles from './later.module.css';
import { PartFailed } from './PartFailed';
import { Sheet } from './Sheet';

type Load<Props> = () => Promise<ComponentType<Props>>;

const sheets: Load<never>[] = [];

/** Loads the code of every sheet, where the line may be gone by the time that one is opened. */
export function loadSheets(): void {
  for (const load of sheets) {
    // Asked for again, and said where it fails, when the sheet is opened.
    load().catch(() => undefined);
  }
}

export function later<Props extends object>(load: Load<Props>): ComponentType<Props> {
  const useLoaded = loading(load);

  return function Later(props: Props) {
    const { part, failed, again } = useLoaded();
    if (failed) {
      return (
        <div class={styles.failed}>
          <PartFailed again={again} />
        </div>
      );
    }
    return part && h(part, props);
  };
}

/** The same for a sheet: nothing of it is there until all of it is. */
export function laterSheet<Props extends { readonly onClose: () => void }>(
  load: Load<Props>,
): ComponentType<Props> {
  const useLoaded = loading(load);
  sheets.push(load as Load<never>);

  return function LaterSheet(props: Props) {
    const { t } = usePanel();
    const { part, failed, again } = useLoaded();
    const { onClose } = props;
    const underWay = !part && !failed;
    useEffect(() => {
      if (!underWay) return undefined;
      const onKey = ({ key }: KeyboardEvent) => {
        if (key === 'Escape') onClose();
      };
      document.addEventListener('keydown', onKey);
      return () => document.removeEventListener('keydown', onKey);
    }, [underWay, onClose]);

    if (failed) {
      return (
        <Sheet title={t.value.app.name} onClose={onClose}>
          <PartFailed again={again} />
        </Sheet>
      );
    }
    return part && h(part, props);
  };
}

/** A hook with what is loaded, once for all who show it. */
function loading<Props>(load: Load<Props>) {
  let loaded: ComponentType<Props> | null = null;

  return function useLoaded() {
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
    return {
      part: state === 'loaded' ? loaded : null,
      failed: state === 'failed',
      again: () => setState('loading'),
    };
  };
}
