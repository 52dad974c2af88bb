/** One line for whoever knocks; everything else about it waits behind it. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { GuardedButton } from '@/components/ui/GuardedButton';
import { laterSheet } from '@/components/ui/later';
import { proposeFor } from '@/lib/session/admission';
import styles from './notice.module.css';
import { groupedCode } from './Code';
import { isPlain, usePlaces } from './knocks';
import { useWriter } from './situation';

const KnocksSheet = laterSheet(() => import('./KnocksSheet').then((module) => module.KnocksSheet));

export function KnockNotice() {
  const panel = usePanel();
  const writer = useWriter();
  const places = usePlaces();
  const [open, setOpen] = useState(false);
  const words = panel.t.value.live.knock;
  const knocks = writer?.knocks ?? [];
  const [first] = knocks;
  const proposed = first ? proposeFor(first.name, places) : null;
  // A name that is taken is told apart where one sees it.
  const as = first && proposed && isPlain(first, proposed) ? proposed : null;
  return (
    <>
      {first && (
        <div class={styles.notice}>
          <p>
            {words.knocks(first.name)} · <b class={styles.code}>{groupedCode(first.code)}</b>
          </p>
          <div class={styles.buttons} data-many={as !== null}>
            {as !== null && (
              <GuardedButton onClick={() => void panel.ask({ type: 'admit', knock: first.id, as })}>
                {words.letIn}
              </GuardedButton>
            )}
            <Button onClick={() => setOpen(true)}>
              {knocks.length > 1 ? words.more(knocks.length) : words.look}
            </Button>
          </div>
        </div>
      )}
      {open && <KnocksSheet onClose={() => setOpen(false)} />}
    </>
  );
}
