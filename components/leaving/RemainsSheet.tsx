/** Before the end: what stays where, until when, and what one can take along. */
import { usePanel } from '@/components/app/panel';
import { Sheet } from '@/components/ui/Sheet';
import { Remains } from './Remains';

export function RemainsSheet({ onClose }: { readonly onClose: () => void }) {
  const { t } = usePanel();
  return (
    <Sheet title={t.value.leaving.open} onClose={onClose}>
      <Remains />
    </Sheet>
  );
}
