/** Announces the moment of whoever has this machine: in the title, and as they asked for. */
import { effect, untracked } from '@preact/signals';
import { useEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import notices from '@/components/session/notices.module.css';
import { Button } from '@/components/ui/Button';
import { momentHere } from '@/lib/session/ownMoment';
import { isQuiet } from '@/lib/session/say';
import type { Surface } from '@/lib/wire/viewMessages';
import { showPageNotification } from './pageNotification';
import { playTone, prepareTone } from './sound';
import { titleOf } from './title';
import { MomentWords, useMomentWords } from './words';

/** The dock's title is the call's; the small window has its own. */
const titledElsewhere: ReadonlySet<Surface> = new Set(['dock', 'small']);

export function OwnMoment() {
  const panel = usePanel();
  // Outside rendering, which rests in a hidden tab.
  useEffect(
    () =>
      titledElsewhere.has(panel.surface)
        ? undefined
        : effect(() => {
            document.title = titleOf(panel);
          }),
    [panel],
  );
  const { sound, notification } = panel.snapshot.value.preferences.moment;
  if (!sound && !notification) return null;
  return (
    <MomentWords>
      <Announcing />
    </MomentWords>
  );
}

function Announcing() {
  const panel = usePanel();
  const { now: text, soundHeld, letSound } = useMomentWords();
  const [held, setHeld] = useState(false);
  /** What this view was the one to sound for. */
  const own = useRef<string | null>(null);
  const words = useRef(text);
  words.current = text;

  const { sound: sounds } = panel.snapshot.value.preferences.moment;
  useEffect(() => {
    if (sounds) prepareTone();
  }, [sounds]);

  useEffect(() => {
    let takeAway: () => void = () => undefined;
    const say = async (moment: string) => {
      const tell = (here: 'seen' | 'sounds' | 'held') =>
        panel.ask({ type: 'ownMoment', moment, here }, ['alreadySaid']);
      const { sound, notification } = panel.snapshot.value.preferences.moment;
      const seen = document.hasFocus();
      if (notification && seen) void tell('seen');
      if (notification && !seen && panel.surface === 'page' && own.current !== moment) {
        takeAway = showPageNotification(words.current, panel.language.value);
      }
      if (!sound || own.current === moment) return;
      if (!(await tell('sounds')).ok) return;
      own.current = moment;
      const played = await playTone();
      setHeld(played !== 'played');
      if (played !== 'played') void tell('held');
    };
    const stopSaying = effect(() => {
      const due = panel.ownMoment.value;
      if (due) untracked(() => void say(due.moment));
    });
    const stopFollowing = effect(() => {
      const session = panel.session.value;
      if (session && momentHere(session, panel.snapshot.value.me) === 'now') return;
      takeAway();
      own.current = null;
    });
    return () => {
      stopSaying();
      stopFollowing();
    };
  }, [panel]);

  // Any touch is enough for the browser.
  useEffect(() => {
    if (!held) return undefined;
    const touched = () => setHeld(false);
    document.addEventListener('click', touched);
    return () => document.removeEventListener('click', touched);
  }, [held]);

  const session = panel.session.value;
  if (!held || (session && isQuiet(session))) return null;
  return (
    <div class={notices.notice} data-calm data-row>
      <output>{soundHeld}</output>
      <Button onClick={() => void playTone().then((played) => setHeld(played === 'held'))}>
        {letSound}
      </Button>
    </div>
  );
}
