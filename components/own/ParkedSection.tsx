/** On one's own sheet: thoughts that are parked, and a line to park one more. */
import { usePanel } from '@/components/app/panel';
import { SafetyWords, useSafetyWords } from '@/components/session/threshold/words';
import { parkedThoughts } from '@/lib/session/parked';
import { usePlace } from './notesPlace';
import { ParkedThoughts } from './ParkedThoughts';
import { ParkForm } from './ParkForm';
import { Section } from './Section';

export function ParkedSection() {
  return (
    <SafetyWords>
      <Parked />
    </SafetyWords>
  );
}

function Parked() {
  const { session } = usePanel();
  const { notes } = usePlace();
  const { parked: words } = useSafetyWords();
  const value = session.value;
  if (!value) return null;
  const thoughts = parkedThoughts(notes);
  return (
    <Section
      title={words.title}
      {...(thoughts.length > 0 && { note: String(thoughts.length) })}
      open={false}
    >
      <ParkForm typing={false} onParked={() => undefined} />
      {thoughts.length > 0 && <ParkedThoughts session={value} thoughts={thoughts} beside />}
    </Section>
  );
}
