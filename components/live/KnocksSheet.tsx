/** Everybody who knocks. */
import { usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { KnockCard } from './KnockCard';
import styles from './live.module.css';
import { useWriter } from './situation';

export function KnocksSheet({ onClose }: { onClose: () => void }) {
  const words = usePanel().t.value.live.knock;
  const knocks = useWriter()?.knocks ?? [];
  return (
    <Sheet title={words.title} onClose={onClose}>
      {knocks.length === 0 && <p class={styles.text}>{words.none}</p>}
      {knocks.map((knock) => (
        // Anew once the name is there: it brings another proposal.
        <KnockCard key={`${knock.id} ${knock.name ?? ''}`} knock={knock} />
      ))}
    </Sheet>
  );
}
