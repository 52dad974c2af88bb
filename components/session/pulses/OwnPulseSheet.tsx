/** One's own answer, on one's own screen. */
import { Sheet } from '@/components/ui/Sheet';
import { PulseForm } from './PulseForm';
import { usePulseWords } from './words';

export interface OwnPulseSheetProps {
  readonly me: string;
  readonly onClose: () => void;
}

export function OwnPulseSheet({ me, onClose }: OwnPulseSheetProps) {
  const words = usePulseWords();
  return (
    <Sheet title={words.title} onClose={onClose}>
      <PulseForm person={me} send={words.send} onGiven={onClose} />
    </Sheet>
  );
}
