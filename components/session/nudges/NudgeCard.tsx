/** One nudge: its line, and what one wants with it. The facilitator decides; the others only read. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useWriter } from '@/components/live/situation';
import { Button } from '@/components/ui/Button';
import type { NudgeFacts } from '@/lib/nudges/facts';
import type { Nudge } from '@/lib/nudges/nudgesFor';
import { mayShareIn } from '@/lib/session/nudging';
import type { Session } from '@/lib/session/state';
import { cardActions } from './cardActions';
import styles from './card.module.css';
import { useCardWords } from './cardWords';
import type { Tell } from './NudgePlace';

export interface NudgeCardProps {
  readonly nudge: Nudge;
  readonly session: Session;
  readonly facts: NudgeFacts;
  readonly tell: Tell;
}

export function NudgeCard({ nudge, session, facts, tell }: NudgeCardProps) {
  const { card, role } = nudge;
  const { pitfall } = card;
  const panel = usePanel();
  const alone = useWriter() === null;
  const { card: words, pitfalls } = useCardWords();
  /** Of which card more is shown: the next one begins without. */
  const [more, setMore] = useState('');
  const which = JSON.stringify(card);
  const facilitates = role === 'facilitator';
  const plan = session.phases[session.current]?.plan;
  const running = session.status === 'running' && session.pause === null;
  const mayShare = facilitates && running && plan !== undefined && mayShareIn(plan, pitfall);
  const actions = facilitates ? cardActions(card, session, panel.now.value, facts, words) : [];

  /** The button goes with the card, and the focus to what stood above it. */
  const done = (event: { readonly currentTarget: HTMLElement }, act: 'said' | 'let' | 'less') => {
    leave(event.currentTarget);
    tell({ act, card });
  };
  const less = (
    <Button weight="quiet" onClick={(event) => done(event, 'less')}>
      {words.less}
    </Button>
  );

  return (
    <section class={styles.card} data-nudge={pitfall}>
      {facilitates && <small>{words.label}</small>}
      {/* Read out as it comes, by the region above. */}
      <p>{pitfalls[pitfall].lines[role]}</p>
      {actions.length > 0 && (
        <div class={styles.buttons}>
          {actions.map(({ label, command }) => (
            <Button
              key={label}
              onClick={(event) => {
                done(event, 'said');
                void panel.command(command, ['alreadyMoved']);
              }}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {facilitates ? (
        <div class={styles.buttons}>
          <Button onClick={(event) => done(event, 'said')}>{words.say}</Button>
          {mayShare && (
            <Button
              aria-label={alone ? words.shareAlone : words.share}
              onClick={(event) => {
                done(event, 'said');
                void panel.command({ type: 'shareLine', pitfall });
              }}
            >
              {alone ? words.shareAloneShort : words.shareShort}
            </Button>
          )}
          <Button onClick={(event) => done(event, 'let')}>{words.let}</Button>
          <Button
            aria-label={words.laterLong}
            onClick={(event) => {
              leave(event.currentTarget);
              tell({ act: 'later', card, at: panel.now.peek() });
            }}
          >
            {words.later}
          </Button>
          <Button
            weight="quiet"
            icon="more"
            iconOnly
            aria-expanded={more === which}
            onClick={() => setMore(more === which ? '' : which)}
          >
            {words.more}
          </Button>
        </div>
      ) : (
        <div class={styles.buttons}>
          <Button onClick={(event) => done(event, 'let')}>{words.fine}</Button>
          {less}
          <small>{words.own}</small>
        </div>
      )}
      {facilitates && more === which && <div class={styles.buttons}>{less}</div>}
    </section>
  );
}

function leave(button: HTMLElement): void {
  if (!button.contains(document.activeElement)) return;
  document.querySelector<HTMLElement>('[role=tabpanel]')?.focus({ preventScroll: true });
}
