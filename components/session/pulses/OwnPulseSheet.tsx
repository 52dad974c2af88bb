/** One's own answer, on one's own screen. */
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { PulseForm } from './PulseForm';
import { usePulseWords } from './words';

export interface OwnPulseSheetProps {
  readonly me: string;
  readonly onClose: () => void;
}

export function OwnPulseSheet({ me, onClose }: OwnPulseSheetProps) {
  const words = usePulseWords();
  return (
    <PrivateSheet part="answers" title={words.title} onClose={onClose}>
      <PulseForm person={me} send={words.send} onGiven={onClose} />
    </PrivateSheet>
  );
}
