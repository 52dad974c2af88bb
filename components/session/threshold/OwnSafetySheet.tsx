/** One's own answer to whether it is safe enough, on one's own screen. */
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import type { PersonId, Session } from '@/lib/session/state';
import { SafetyForm } from './SafetyForm';
import { useSafetyWords } from './words';

export interface OwnSafetySheetProps {
  readonly session: Session;
  readonly me: PersonId;
  readonly onClose: () => void;
}

export function OwnSafetySheet({ session, me, onClose }: OwnSafetySheetProps) {
  const { safety: words } = useSafetyWords();
  return (
    <PrivateSheet part="answers" title={words.title} onClose={onClose}>
      <SafetyForm session={session} person={me} send={words.send} onGiven={onClose} />
    </PrivateSheet>
  );
}
