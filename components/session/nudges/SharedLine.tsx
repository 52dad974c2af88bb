/** The line that the facilitator shares with all, calm on every screen, in the words of each one's role. */
import { useEffect, useRef } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMe, useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import { lineFor } from '@/lib/session/nudging';
import styles from './sharedLine.module.css';
import { ReviewWords, useReviewWords } from './reviewWords';

export function SharedLine() {
  return (
    <ReviewWords>
      <Line />
    </ReviewWords>
  );
}

function Line() {
  const panel = usePanel();
  const me = useMe();
  const alone = useWriter() === null && me === null;
  const words = useReviewWords();
  const box = useRef<HTMLDivElement>(null);
  const screen = useRef<HTMLElement | null>(null);
  const session = panel.session.value;
  const line = session && lineFor(session, me, panel.now.value);
  useEffect(() => {
    screen.current = box.current?.closest<HTMLElement>('[role=tabpanel]') ?? null;
  }, [line?.since]);
  if (!session || !line) return null;
  const { lines } = words.pitfalls[line.pitfall];
  // The facilitator reads what the others read, and reads it out where there is one screen.
  const text = line.role === 'caseBringer' ? lines.caseBringer : lines.participant;
  return (
    <div ref={box} class={styles.line} data-alone={alone} data-shared-line={line.pitfall}>
      {me === null && (
        <div class={styles.lead}>
          <small>{alone ? words.line.forAll : words.line.onAll}</small>
          <Button
            weight="quiet"
            onClick={() => {
              // The button goes with the line.
              screen.current?.focus();
              void panel.command({ type: 'hideLine' }, ['alreadyMoved']);
            }}
          >
            {words.line.takeOff}
          </Button>
        </div>
      )}
      <p>{text}</p>
    </div>
  );
}
