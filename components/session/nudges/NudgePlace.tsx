/** Where nudges come: between the circle and the controls, one at a time, and nobody else sees them. */
import { useEffect, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useMember, useWriter } from '@/components/live/situation';
import { hasWriterNotice } from '@/components/live/WriterNotices';
import { useHides } from '@/components/screenShare/Private';
import type { Nudge } from '@/lib/nudges/nudgesFor';
import type { NudgeAct } from '@/lib/nudges/record';
import { lowLandings } from '@/lib/session/lowLanding';
import { lineFor } from '@/lib/session/nudging';
import type { Session } from '@/lib/session/state';
import { cardStands } from './cardStands';
import { CardWordsProvider, useLoadedCardWords } from './cardWords';
import styles from './card.module.css';
import { NudgeCard } from './NudgeCard';
import { OwnInvitation } from './OwnInvitation';
import { useNudge } from './useNudge';

/** As long as the card takes to slide away. */
const SLIDE_MS = 220;

export function NudgePlace() {
  const panel = usePanel();
  const waits = useUrgentNotice();
  const hides = useHides('nudges');
  const { words } = useLoadedCardWords();
  const { nudge, facts } = useNudge();
  const tell = useTelling();
  const session = panel.session.value;
  // In a dock that is folded away nobody sees anything either: it has no size.
  const hidden = hides || document.visibilityState === 'hidden' || window.innerHeight === 0;
  const seen = nudge !== null && words !== null && !waits && !hidden;
  const byNotice = seen && session !== null && hasNotice(nudge, session);
  const shown = seen && !byNotice ? nudge : null;
  const key = seen ? JSON.stringify(nudge.card) : null;
  const last = useLast(shown);

  useEffect(() => {
    if (key === null || !nudge) return;
    tell({ act: 'shown', card: nudge.card, at: panel.now.peek() });
  }, [key]);
  useEffect(() => {
    cardStands.value = shown !== null;
    return () => {
      cardStands.value = false;
    };
  }, [shown !== null]);

  const text = shown && words ? words.pitfalls[shown.card.pitfall].lines[shown.role] : '';
  const drawn = hides ? null : (shown ?? last);
  return (
    <div class={styles.place} data-open={shown !== null}>
      {/* There before any text is, so that a screen reader tells of each line once. */}
      <output class={styles.spoken} data-spoken>
        {text}
      </output>
      <div class={styles.slide}>
        <div class={styles.inner} inert={shown === null}>
          {drawn && session && words && (
            <CardWordsProvider value={words}>
              <NudgeCard nudge={drawn} session={session} facts={facts} tell={tell} />
            </CardWordsProvider>
          )}
        </div>
      </div>
      {shown === null && !waits && !hides && words && session && (
        <CardWordsProvider value={words}>
          <OwnInvitation session={session} />
        </CardWordsProvider>
      )}
    </div>
  );
}

/** One line at a time: whoever waits for an answer, and a line for all, come before a nudge. */
function useUrgentNotice(): boolean {
  const { session, snapshot, now } = usePanel();
  const member = useMember();
  const writer = useWriter();
  const { me } = snapshot.value;
  const shared = session.value && lineFor(session.value, me, now.value);
  if (shared) return true;
  if (member) return member.offered || member.writerAwaySince !== null;
  const asker = session.value?.phases[session.value.current]?.factAsker ?? null;
  const factAsked = session.value?.pause === null && asker !== null;
  return hasWriterNotice(writer) || snapshot.value.gap !== null || factAsked;
}

/** Where the panel says the same with a way out beside it, that is the place of the nudge. */
function hasNotice({ card, role }: Nudge, session: Session): boolean {
  if (role !== 'facilitator') return false;
  return card.on === 'closing' || (card.on === 'landing' && lowLandings(session) > 0);
}

/** The card that slides away, with its words. */
function useLast(shown: Nudge | null): Nudge | null {
  const [last, setLast] = useState<Nudge | null>(null);
  useEffect(() => {
    if (shown) {
      setLast(shown);
      return undefined;
    }
    const gone = setTimeout(() => setLast(null), SLIDE_MS);
    return () => clearTimeout(gone);
  }, [shown && JSON.stringify(shown)]);
  return last;
}

export type Tell = (act: NudgeAct) => void;

/** Says to the background what became of a card; what is said twice changes nothing there. */
function useTelling(): Tell {
  const panel = usePanel();
  return (act) => {
    const of = panel.session.peek()?.id;
    if (of) void panel.ask({ type: 'nudge', session: of, act });
  };
}
