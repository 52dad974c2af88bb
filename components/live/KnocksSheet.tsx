/** Everybody who knocks. */
import { useEffect } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { KnockCard } from './KnockCard';
import { useWriter } from './situation';

export function KnocksSheet({ onClose }: { onClose: () => void }) {
  const words = usePanel().t.value.live.knock;
  const knocks = useWriter()?.knocks ?? [];
  const answered = knocks.length === 0;
  useEffect(() => {
    if (answered) onClose();
  }, [answered, onClose]);
  return (
    <Sheet title={words.title} onClose={onClose}>
      {knocks.map((knock) => (
        // Anew once the name is there: it brings another proposal.
        <KnockCard key={`${knock.id} ${knock.name}`} knock={knock} />
      ))}
    </Sheet>
  );
}
