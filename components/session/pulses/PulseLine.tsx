/** One line: the way to one's answer where it is asked, and to what all answered once that is counted. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { countGiven, mayGivePulses, pulsesAt } from '@/lib/session/pulses';
import { LeadSheet } from './LeadSheet';
import { OwnPulseSheet } from './OwnPulseSheet';
import { PulseCountsSheet } from './PulseCountsSheet';
import styles from './pulses.module.css';
import { PulseWords, usePulseWords } from './words';

export function PulseLine() {
  return (
    <PulseWords>
      <Line />
    </PulseWords>
  );
}

function Line() {
  const { session } = usePanel();
  const me = useMe();
  const words = usePulseWords();
  const [open, setOpen] = useState<'own' | 'lead' | 'counts' | null>(null);
  const value = session.value;
  if (!value) return null;
  const close = () => setOpen(null);
  const { counts } = value.pulses;
  const { given, of } = countGiven(value);
  const asked = pulsesAt(value);
  // While one speaks there is nothing else to do.
  const speaks = me !== null && value.phases[value.current]?.turns.speaker === me;
  return (
    <div class={styles.line}>
      {asked && me === null && (
        <Button onClick={() => setOpen('lead')}>{words.ask(given, of)}</Button>
      )}
      {asked && me !== null && mayGivePulses(value, me) && !speaks && (
        <Button onClick={() => setOpen('own')}>{words.own}</Button>
      )}
      {asked && me !== null && value.pulses.answered.includes(me) && (
        <p aria-live="polite">{words.isIn(given, of)}</p>
      )}
      {counts && (
        <Button weight="quiet" onClick={() => setOpen('counts')}>
          {words.howItWas}
        </Button>
      )}
      {open === 'own' && me !== null && <OwnPulseSheet me={me} onClose={close} />}
      {open === 'lead' && <LeadSheet session={value} onClose={close} />}
      {open === 'counts' && counts && <PulseCountsSheet counts={counts} onClose={close} />}
    </div>
  );
}
