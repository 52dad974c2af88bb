/** What somebody wants of hints about what they type. */
import { signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PitfallId } from '@/lib/nudges/ids';

export interface HintChoices {
  /** No hints at all. */
  readonly off: boolean;
  readonly isSilenced: (pitfall: PitfallId) => boolean;
  /** "Less of this". */
  readonly silence: (pitfall: PitfallId) => void;
}

const silenced = signal<readonly PitfallId[]>([]);

/** As long as this view is open. */
const inThisView: HintChoices = {
  off: false,
  isSilenced: (pitfall) => silenced.value.includes(pitfall),
  silence: (pitfall) => {
    silenced.value = [...silenced.value, pitfall];
  },
};

const Choices = createContext<HintChoices>(inThisView);
export const HintChoicesProvider = Choices.Provider;

export function useHintChoices(): HintChoices {
  return useContext(Choices);
}
