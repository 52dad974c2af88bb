/** How much stands in the list, and the way to it and back. */
import { usePanel } from '@/components/app/panel';
import styles from './listButton.module.css';
import type { ShownList } from './useList';

export function ListButton({ list, count, adds, open, turn }: ShownList) {
  const { t } = usePanel();
  const words = t.value.lists;
  const many = count === 0 ? words.titles[list.kind] : words.counts[list.kind](count);
  return (
    <button type="button" class={styles.button} data-open={open} onClick={turn}>
      <span>{open ? words.circle : adds && list.adds ? `${many} · ${words.add}` : many}</span>
    </button>
  );
}
