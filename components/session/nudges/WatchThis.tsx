/** Beside the help on a pitfall: have it watched for in this session, on this device alone. */
import { usePanel } from '@/components/app/panel';
import { Private } from '@/components/screenShare/Private';
import { Button } from '@/components/ui/Button';
import type { PitfallId } from '@/lib/nudges/ids';
import { CardWords, useCardWords } from './cardWords';
import sheets from '../sheets.module.css';

export interface WatchThisProps {
  readonly pitfall: PitfallId;
}

export function WatchThis(props: WatchThisProps) {
  return (
    <CardWords>
      <Private part="nudges">
        <Watch {...props} />
      </Private>
    </CardWords>
  );
}

function Watch({ pitfall }: WatchThisProps) {
  const panel = usePanel();
  const { watch: words } = useCardWords();
  const { nudges: record } = panel.snapshot.value;
  const session = panel.session.value;
  if (!session || !record || session.endedAt !== null) return null;
  const on = record.watched.includes(pitfall);
  return (
    <div class={sheets.choices}>
      <Button
        onClick={() =>
          void panel.ask({
            type: 'nudge',
            session: session.id,
            act: { act: 'watch', pitfall, on: !on },
          })
        }
      >
        {on ? words.off : words.on}
      </Button>
      <p class={sheets.hint} aria-live="polite">
        {on && words.watched}
      </p>
    </div>
  );
}
