/** The offers while somebody reads one out, or in a break. */
import { usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { offersStage } from '@/lib/session/offers';
import { OffersView } from './OffersView';

export function OffersSheet({ onClose }: { onClose: () => void }) {
  const { session, t } = usePanel();
  if (!session.value || offersStage(session.value) === null) return null;
  return (
    <Sheet title={t.value.offers.title} onClose={onClose}>
      <OffersView inSheet />
    </Sheet>
  );
}
