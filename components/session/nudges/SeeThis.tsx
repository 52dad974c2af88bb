/** Of one pitfall, for the facilitator: that they see it, its line for everybody, and the way back. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { useGiving } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import type { PitfallId } from '@/lib/nudges/ids';
import { isOnScreen, mayShareIn } from '@/lib/session/nudging';
import { ReviewWords, useReviewWords } from './reviewWords';
import styles from './seen.module.css';

export interface SeeThisProps {
  readonly pitfall: PitfallId;
  /** It was counted on the way here. */
  readonly counted?: boolean;
  /** Its lines stand above. */
  readonly withoutLine?: boolean;
}

/** Beside the help that others give of a pitfall; nothing on a screen that does not facilitate. */
export function SeeThisInHelp({ pitfall }: { readonly pitfall: PitfallId }) {
  const panel = usePanel();
  if (panel.snapshot.value.me !== null || panel.session.value?.status !== 'running') return null;
  return (
    <ReviewWords>
      <SeeThis key={pitfall} pitfall={pitfall} withoutLine />
    </ReviewWords>
  );
}

export function SeeThis({ pitfall, counted = false, withoutLine = false }: SeeThisProps) {
  const panel = usePanel();
  const words = useReviewWords();
  const { see } = words;
  const Heading = withoutLine ? 'h4' : 'h3';
  const alone = useWriter() === null;
  const [state, setState] = useState<'unseen' | 'seen' | 'takenBack'>(counted ? 'seen' : 'unseen');
  const { busy, refused, give } = useGiving();
  const session = panel.session.value;
  const plan = session?.phases[session.current]?.plan;
  if (!session || !plan) return null;
  const { line } = session.nudging;
  const shown = isOnScreen(line, panel.now.value) && line.pitfall === pitfall;
  const tells = plan.caseBringer === 'tells' && session.caseBringer !== null;
  const paused = session.pause !== null;
  const mayShare = mayShareIn(plan, pitfall);
  const mark = async (seen: boolean) => {
    const done = await give([{ type: 'markPitfall', pitfall, seen }]);
    if (done) setState(seen ? 'seen' : 'takenBack');
  };
  return (
    <div class={styles.this}>
      <div class={styles.counted}>
        <p aria-live="polite">
          {state === 'seen' && see.seen}
          {state === 'takenBack' && see.unseen}
        </p>
        <Button
          weight={state === 'seen' ? 'quiet' : 'plain'}
          disabled={busy}
          onClick={() => void mark(state !== 'seen')}
        >
          {state === 'seen' ? see.notSeen : see.this}
        </Button>
      </div>
      <section class={styles.forAll}>
        <Heading>{see.forAll}</Heading>
        {!withoutLine && <blockquote>{words.pitfalls[pitfall].lines.participant}</blockquote>}
        {shown || (mayShare && !paused) ? (
          <Button
            disabled={busy || paused}
            onClick={() =>
              void give([shown ? { type: 'hideLine' } : { type: 'shareLine', pitfall }])
            }
          >
            {shown ? words.line.takeOff : alone ? see.shareAlone : see.share}
          </Button>
        ) : (
          <p>{mayShare ? see.paused : see.onlySay}</p>
        )}
        <p aria-live="polite">
          {shown && (alone ? see.sharedAlone : tells ? see.sharedButTeller : see.shared)}
        </p>
      </section>
      <div aria-live="polite">
        {refused !== null && <p class={styles.problem}>{panel.t.value.refused[refused]}</p>}
      </div>
    </div>
  );
}
