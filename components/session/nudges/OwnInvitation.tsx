/** At the start of a case, once: which pitfall one wants to mind oneself. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { laterSheet } from '@/components/ui/later';
import { placesAt } from '@/lib/nudges/places';
import { standOf } from '@/lib/nudges/stand';
import { START_MS } from '@/lib/nudges/timing';
import type { Session } from '@/lib/session/state';
import { phaseTime } from '@/lib/session/time';
import { useCardWords } from './cardWords';
import styles from './card.module.css';

const OwnPitfallSheet = laterSheet(() =>
  import('./OwnPitfallSheet').then((module) => module.OwnPitfallSheet),
);

export function OwnInvitation({ session }: { readonly session: Session }) {
  const panel = usePanel();
  const writer = useWriter();
  const { own: words } = useCardWords();
  const [open, setOpen] = useState(false);
  const [declined, setDeclined] = useState<readonly number[]>([]);
  const { me, nudges: record, preferences } = panel.snapshot.value;
  const number = session.phases[session.current]?.plan.case ?? 0;
  const stand = standOf(preferences.nudges.stand, session.structure);
  // A screen that several look at is no place for it.
  const mine = me !== null || writer !== null;
  const asks =
    mine &&
    stand !== 'off' &&
    record !== null &&
    record.own === null &&
    !declined.includes(number) &&
    caseBegins(session, panel.now.value);
  if (!asks && !open) return null;
  return (
    <div class={styles.invite}>
      {asks && (
        <Button weight="quiet" onClick={() => setOpen(true)}>
          {words.ask}
        </Button>
      )}
      {open && (
        <OwnPitfallSheet
          onClose={() => setOpen(false)}
          onNone={() => setDeclined([...declined, number])}
        />
      )}
    </div>
  );
}

/** While its question and form are settled, and as its method begins. */
function caseBegins(session: Session, now: number): boolean {
  const phase = session.phases[session.current];
  if (session.status !== 'running' || session.pause !== null || !phase) return false;
  const places = placesAt(session, session.current);
  if (places.has('questionAndForm')) return true;
  return places.has('methodStart') && phaseTime(phase, now).spentMs < START_MS;
}
