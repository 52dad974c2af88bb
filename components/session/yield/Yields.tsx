/** Where yield, harvest or last time's steps are at hand: what everybody sees of them, and the way to one's own. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useMe, useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { looksBack } from '@/lib/session/carriedSteps';
import { harvestAt } from '@/lib/session/harvest';
import { isYieldShared, yieldAtHand, yieldOf } from '@/lib/session/yield';
import { Harvest } from '../harvest/Harvest';
import { CarriedSteps } from './CarriedSteps';
import { SharedYieldSheet } from './SharedYieldSheet';
import { useYieldWords, YieldWords } from './words';
import { YieldSheet } from './YieldSheet';
import styles from './yield.module.css';

export function Yields() {
  const value = usePanel().session.value;
  const plan = value?.phases[value.current]?.plan;
  if (!value || !plan) return null;
  const harvested = harvestAt(value);
  return (
    <YieldWords>
      {looksBack(plan) && value.carriedSteps.length > 0 && <CarriedSteps />}
      <div class={styles.line}>
        <YieldLine />
        {harvested > 0 && <Harvest number={harvested} />}
      </div>
    </YieldWords>
  );
}

function YieldLine() {
  const { session } = usePanel();
  const nameOf = useNames();
  const me = useMe();
  const writer = useWriter();
  const { yield: words } = useYieldWords();
  const [open, setOpen] = useState<'write' | 'read' | null>(null);
  const value = session.value;
  const number = value ? yieldAtHand(value) : 0;
  const bringer = value?.cases[number - 1]?.caseBringer ?? null;
  if (!value || number === 0 || bringer === null) return null;
  const settled = yieldOf(value, number) !== undefined;
  const shared = isYieldShared(value, number);
  const facilitates = me === null;
  const mine = bringer === (me ?? value.facilitator);
  const device = writer?.members.some(({ person, connected }) => person === bringer && connected);
  const writes = mine || (facilitates && device !== true);
  const name = nameOf(bringer);
  if (!writes && !shared && !facilitates) return null;
  return (
    <>
      {writes && (
        <Button weight={settled ? 'quiet' : 'plain'} onClick={() => setOpen('write')}>
          {`${mine ? words.mine : words.of(name)}${settled ? ` · ${words.settledMark}` : ''}`}
        </Button>
      )}
      {!writes && facilitates && <p>{settled ? words.hasSettled(name) : words.writes(name)}</p>}
      {!mine && shared && (
        <Button weight="quiet" onClick={() => setOpen('read')}>
          {words.takes(name)}
        </Button>
      )}
      {open === 'write' && (
        <YieldSheet
          number={number}
          forOther={mine ? null : bringer}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'read' && <SharedYieldSheet number={number} onClose={() => setOpen(null)} />}
    </>
  );
}
