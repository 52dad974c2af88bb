/** "I am here", with a number for the facilitator where somebody wants to give one. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { Choice } from './Choice';
import { landingScores } from './landingScores';
import styles from './saying.module.css';
import sheets from './sheets.module.css';

export interface OwnLandingSheetProps {
  readonly onLanded: (score: number | null) => void;
  readonly onClose: () => void;
}

export function OwnLandingSheet({ onLanded, onClose }: OwnLandingSheetProps) {
  const { t } = usePanel();
  const [score, setScore] = useState(0);
  const words = t.value.landing;
  return (
    <PrivateSheet part="scores" title={words.title} onClose={onClose}>
      <div class={styles.scores}>
        <Choice
          legend={words.score}
          value={score}
          onChange={setScore}
          options={[
            [0, words.noScore],
            ...landingScores.map((each) => [each, String(each)] as const),
          ]}
        />
      </div>
      <p class={sheets.hint}>{words.hint}</p>
      <Button
        weight="main"
        onClick={() => {
          onClose();
          onLanded(score === 0 ? null : score);
        }}
      >
        {words.own}
      </Button>
    </PrivateSheet>
  );
}
