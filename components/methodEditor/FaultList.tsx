/** Faults of a method, each with the place that it is about. */
import { faultText, placeText } from '@/lib/i18n/ownMethods/faultText';
import type { Fault } from '@/lib/methods/fault';
import styles from './faults.module.css';
import { useWords } from './words';

export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useWords();
  return (
    <ul class={styles.list}>
      {faults.map((fault) => (
        <li key={JSON.stringify([fault.path, fault.kind, fault.params])}>
          <b>{placeText(fault.path, t)}</b>
          <span>{faultText(fault, t)}</span>
        </li>
      ))}
    </ul>
  );
}
