/** Before a case is left whose bringer has not said what they take from it: to the yield, or knowingly on. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { yieldOf } from '@/lib/session/yield';
import { MomentLine } from '../nudges/cards';
import sheets from '../sheets.module.css';
import type { Leaving } from './leaving';
import { useYieldWords, YieldWords } from './words';
import { YieldSheet } from './YieldSheet';

export interface YieldGateProps {
  readonly number: number;
  readonly command: Leaving;
  readonly onGo: (command: Leaving) => void;
  readonly onClose: () => void;
}

export function YieldGate(props: YieldGateProps) {
  return (
    <YieldWords>
      <Gate {...props} />
    </YieldWords>
  );
}

function Gate({ number: first, command, onGo, onClose }: YieldGateProps) {
  // Settled meanwhile, the command leaves no case open any more.
  const [number] = useState(first);
  const { session, t } = usePanel();
  const nameOf = useNames();
  const writer = useWriter();
  const { gate: words, yield: yieldWords } = useYieldWords();
  const [writing, setWriting] = useState(false);
  const value = session.value;
  const bringer = value?.cases[number - 1]?.caseBringer ?? null;
  if (!value || bringer === null) return null;
  const name = nameOf(bringer);
  const device = writer?.members.some(({ person, connected }) => person === bringer && connected);
  const mine = bringer === value.facilitator;
  if (writing) {
    return <YieldSheet number={number} forOther={mine ? null : bringer} onClose={onClose} />;
  }
  if (yieldOf(value, number)) {
    return (
      <Sheet title={words.title(name)} onClose={onClose}>
        <p class={sheets.text}>{yieldWords.hasSettled(name)}</p>
        <Button weight="main" onClick={() => onGo(command)}>
          {words.goOn}
        </Button>
      </Sheet>
    );
  }
  return (
    <Sheet title={words.title(name)} onClose={onClose}>
      <p class={sheets.text}>{words.text(name)}</p>
      <MomentLine moments={[{ on: 'close', at: 'case' }]} />
      {device === true && <p class={sheets.text}>{words.onOwnScreen(name)}</p>}
      <div class={sheets.choices}>
        {device === true ? (
          <Button weight="main" onClick={onClose}>
            {words.wait(name)}
          </Button>
        ) : (
          <Button weight="main" onClick={() => setWriting(true)}>
            {words.toYield}
          </Button>
        )}
        <Button data-gate onClick={() => onGo({ ...command, withoutYield: true })}>
          {words.without}
        </Button>
        <Button weight="quiet" onClick={onClose}>
          {t.value.app.cancel}
        </Button>
      </div>
    </Sheet>
  );
}
