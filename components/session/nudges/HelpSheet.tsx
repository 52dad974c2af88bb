/** The pitfalls, looked up in a session: by whom nobody sees, and nothing is kept of it. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { PitfallId } from '@/lib/nudges/ids';
import { phasePitfalls } from '@/lib/session/phasePitfalls';
import { roleOf } from '../role';
import { AcuteCare } from './AcuteCare';
import red from './acute.module.css';
import styles from './help.module.css';
import { PitfallEntry } from './PitfallEntry';
import { ACUTE, PitfallList } from './PitfallList';
import { NudgeWords, PitfallWords, useNudgeWords, usePitfallTexts } from './words';

export interface HelpSheetProps {
  readonly onClose: () => void;
  /** The pitfall that it opens at; without, the list. */
  readonly at?: PitfallId;
  /** What else can be done with the pitfall that is shown. */
  readonly actions?: (id: PitfallId) => ComponentChildren;
}

export function HelpSheet({ onClose, ...props }: HelpSheetProps) {
  const { t } = usePanel();
  return (
    <Sheet title={t.value.menu.pitfalls} onClose={onClose}>
      <NudgeWords>
        <PitfallWords>
          <Help {...props} />
        </PitfallWords>
      </NudgeWords>
    </Sheet>
  );
}

function Help({ at, actions }: Omit<HelpSheetProps, 'onClose'>) {
  const panel = usePanel();
  const me = useMe();
  const { help } = useNudgeWords();
  const texts = usePitfallTexts();
  const [open, setOpen] = useState<PitfallId | null>(at ?? null);
  const [query, setQuery] = useState('');
  const { top, list } = useWayBack(open);
  const session = panel.session.value;
  if (!session) return null;
  const plan = session.phases[session.current]?.plan;
  const here = plan ? phasePitfalls(plan, panel.snapshot.value.methods) : [];

  return (
    <>
      {open !== null && (
        <div ref={top} class={styles.shown}>
          <Button weight="quiet" icon="back" onClick={() => setOpen(null)}>
            {help.back}
          </Button>
          <h3 tabIndex={-1}>{texts[open].name}</h3>
          {open === ACUTE ? (
            <AcuteCare heading="h4" />
          ) : (
            <PitfallEntry id={open} reader={roleOf(session, me)} heading="h4" actions={actions} />
          )}
        </div>
      )}
      {/* It stays as it was left: what is typed, which group is open, where one was. */}
      <div ref={list} class={styles.all} hidden={open !== null}>
        <PitfallList heading="h3" query={query} onQuery={setQuery} here={here}>
          {(id, name) => (
            <button type="button" onClick={() => setOpen(id)}>
              {name}
            </button>
          )}
        </PitfallList>
        <div class={styles.apart}>
          <button type="button" class={red.way} onClick={() => setOpen(ACUTE)}>
            {texts[ACUTE].name}
          </button>
        </div>
      </div>
    </>
  );
}

/** The focus goes to the name of what is opened, and back to where it was opened from. */
function useWayBack(open: PitfallId | null) {
  const top = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const from = useRef<Element | null>(null);
  const scrolled = useRef(0);
  const was = useRef(open);

  useEffect(() => {
    const within = list.current;
    // Before the list goes, and with it the focus.
    const keep = () => {
      from.current = document.activeElement;
      scrolled.current = within?.closest('dialog')?.scrollTop ?? 0;
    };
    within?.addEventListener('click', keep, { capture: true });
    return () => within?.removeEventListener('click', keep, { capture: true });
  }, []);

  useLayoutEffect(() => {
    if (was.current === open) return;
    was.current = open;
    if (open === null) {
      const back = from.current ?? list.current?.querySelector('input');
      if (back instanceof HTMLElement) back.focus();
      list.current?.closest('dialog')?.scrollTo(0, scrolled.current);
    } else {
      top.current?.closest('dialog')?.scrollTo(0, 0);
      top.current?.querySelector('h3')?.focus();
    }
  }, [open]);

  return { top, list };
}
