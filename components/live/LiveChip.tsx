/** In the header: how many screens take part, and whether the line holds. Opens the share. */
import { usePanel } from '@/components/app/panel';
import styles from './chip.module.css';
import { useWriter } from './situation';

export function LiveChip({ onClick }: { onClick: () => void }) {
  const { t } = usePanel();
  const writer = useWriter();
  if (!writer) return null;
  const words = t.value.live;
  const count = writer.members.filter(({ connected }) => connected).length;
  const there = count === 0 ? words.shared : words.connected(count);
  return (
    <button
      type="button"
      class={styles.chip}
      data-offline={writer.line !== 'online'}
      aria-haspopup="dialog"
      onClick={onClick}
    >
      {writer.line === 'online' ? there : words[writer.line]}
    </button>
  );
}
