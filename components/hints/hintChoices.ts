/** What somebody wants of hints about what they type: as of any nudge on this device. */
import { usePanel } from '@/components/app/panel';
import type { PitfallId } from '@/lib/nudges/ids';
import { isSilenced } from '@/lib/nudges/record';

export interface HintChoices {
  /** No hints at all. */
  readonly off: boolean;
  readonly isSilenced: (pitfall: PitfallId) => boolean;
  /** "Less of this". */
  readonly silence: (pitfall: PitfallId) => void;
}

export function useHintChoices(): HintChoices {
  const panel = usePanel();
  const { stand, dismissals } = panel.snapshot.value.preferences.nudges;
  return {
    off: stand === 'off',
    isSilenced: (pitfall) => isSilenced(dismissals, pitfall),
    silence: (pitfall) => void panel.ask({ type: 'silenceNudge', pitfall }),
  };
}
