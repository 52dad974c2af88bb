/** Before a case's method begins: whether it is safe enough, and for who brings it how fresh it is. */
import { usePanel } from '@/components/app/panel';
import { useMe } from '@/components/live/situation';
import { freshnessOf } from '@/lib/session/freshness';
import { safetyCase } from '@/lib/session/safety';
import { FreshLine, isSaidFine } from './FreshLine';
import { SafetyLine } from './SafetyLine';
import styles from './threshold.module.css';
import { SafetyWords } from './words';

export function ThresholdLine() {
  const { session } = usePanel();
  const me = useMe();
  const value = session.value;
  if (!value) return null;
  const bringer = freshnessOf(value);
  const fresh = bringer !== null && (me === null || me === bringer) && !isSaidFine(value, bringer);
  const number = safetyCase(value);
  return (
    <SafetyWords>
      <div class={styles.line}>
        {fresh && <FreshLine key={bringer} session={value} bringer={bringer} />}
        {number > 0 && <SafetyLine session={value} number={number} me={me} />}
      </div>
    </SafetyWords>
  );
}
