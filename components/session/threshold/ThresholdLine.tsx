/** Before a case's method begins: whether it is safe enough, and for who brings it how fresh it is. */
import { usePanel } from '@/components/app/panel';
import { useMe, useWriter } from '@/components/live/situation';
import { freshnessOf } from '@/lib/session/freshness';
import { safetyCase } from '@/lib/session/safety';
import { FreshLine, isSaidFine } from './FreshLine';
import { SafetyLine } from './SafetyLine';
import styles from './threshold.module.css';
import { SafetyWords } from './words';

export function ThresholdLine() {
  const { session } = usePanel();
  const me = useMe();
  const writer = useWriter();
  const value = session.value;
  if (!value) return null;
  const bringer = freshnessOf(value);
  const number = safetyCase(value);
  // One thing at a time; and where they have a screen of their own, it is asked there.
  const asked = number > 0 && value.safety.case === number;
  const ownScreen = writer?.members.some((each) => each.person === bringer && each.connected);
  const mine = me === null ? ownScreen !== true : me === bringer;
  const fresh = bringer !== null && mine && !asked && !isSaidFine(value, bringer);
  if (!fresh && number === 0) return null;
  return (
    <SafetyWords>
      <div class={styles.line}>
        {fresh && <FreshLine key={bringer} session={value} bringer={bringer} />}
        {number > 0 && <SafetyLine session={value} number={number} me={me} />}
      </div>
    </SafetyWords>
  );
}
