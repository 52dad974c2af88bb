/** From the case sheet to the yield, once the case has begun: also before its own phase. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useYieldWords, YieldWords } from '@/components/session/yield/words';
import { YieldSheet } from '@/components/session/yield/ways';
import { Button } from '@/components/ui/Button';
import { isOver } from '@/lib/session/guards';
import { caseBegan } from '@/lib/session/yield';
import { usePlace } from './notesPlace';

export interface YieldWayProps {
  readonly forOther: string | null;
}

export function YieldWay({ forOther }: YieldWayProps) {
  const session = usePanel().session.value;
  const { number } = usePlace();
  if (!session || isOver(session) || !caseBegan(session, number)) return null;
  return (
    <YieldWords>
      <Way forOther={forOther} />
    </YieldWords>
  );
}

function Way({ forOther }: YieldWayProps) {
  const nameOf = useNames();
  const { number } = usePlace();
  const { yield: words } = useYieldWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        {forOther === null ? words.mine : words.of(nameOf(forOther))}
      </Button>
      {open && <YieldSheet number={number} forOther={forOther} onClose={() => setOpen(false)} />}
    </>
  );
}
