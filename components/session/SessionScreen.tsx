/** The session while it is ready or runs. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { MemberNotices } from '@/components/live/MemberNotices';
import { OwnControls } from '@/components/live/OwnControls';
import { useMe } from '@/components/live/situation';
import { WriterNotices } from '@/components/live/WriterNotices';
import { later, laterSheet } from '@/components/ui/later';
import { isQuiet } from '@/lib/session/say';
import { Announcer } from './Announcer';
import { Controls } from './Controls';
import { Notices } from './Notices';
import { NextCase } from './NextCase';
import { NowTab } from './NowTab';
import { NudgePlace } from './nudges/cards';
import { PeopleTab } from './PeopleTab';
import { PhaseClock, type OnSeat } from './PhaseClock';
import { PhaseThread } from './PhaseThread';
import { ProgrammeTab } from './ProgrammeTab';
import styles from './screen.module.css';
import { hasSignals, SignalsLine } from './signals/ways';
import { StepBar } from './StepBar';

const PersonSheet = laterSheet(() => import('./PersonSheet').then((module) => module.PersonSheet));
/** Gone for good once the session has begun. */
const ReadyControls = later(() => import('./ReadyControls').then((module) => module.ReadyControls));

const SupportTab = later(() => import('./cockpit/SupportTab').then((module) => module.SupportTab));

const shared = ['now', 'people', 'programme'] as const;
type Tab = (typeof shared)[number] | 'support';

export function SessionScreen() {
  const panel = usePanel();
  const [wanted, setTab] = useState<Tab>('now');
  const [person, setPerson] = useState<string | null>(null);
  const session = panel.session.value;
  if (!session) return null;
  const facilitating = panel.snapshot.value.me === null;
  const supports = facilitating && session.status === 'running';
  const tabs: readonly Tab[] = supports ? [...shared, 'support'] : shared;
  const tab = tabs.includes(wanted) ? wanted : 'now';
  const quiet = isQuiet(session);
  const shown = quiet ? 'now' : tab;
  const words = { ...panel.t.value.tabs, support: panel.t.value.depth.tab };
  const onPerson = facilitating ? setPerson : undefined;
  return (
    <>
      {session.status === 'running' && !quiet && <PhaseThread />}
      <div
        // Every tab begins at its top.
        key={shown}
        class={styles.main}
        id="tab"
        role="tabpanel"
        aria-label={words[shown]}
        // Without buttons in it, it has to be reached itself to be scrolled.
        tabIndex={facilitating ? -1 : 0}
      >
        {shown === 'now' &&
          (session.status === 'ready' ? <Ready onSeat={onPerson} /> : <NowTab onSeat={onPerson} />)}
        {shown === 'support' && <SupportTab />}
        {shown === 'people' && <PeopleTab onPerson={onPerson} />}
        {shown === 'programme' && <ProgrammeTab />}
      </div>
      <NudgePlace />
      {facilitating ? (
        <>
          <div aria-live="polite">
            <WriterNotices />
          </div>
          <Notices />
          {session.pause === null && hasSignals(session, panel.now.value) && <SignalsLine />}
          <StepBar hidden={quiet} />
          {session.status === 'ready' ? <ReadyControls /> : <Controls />}
        </>
      ) : (
        <>
          <div aria-live="polite">
            <MemberNotices />
          </div>
          <NextCase />
          <OwnControls />
        </>
      )}
      <div
        class={styles.tabs}
        hidden={quiet}
        role="tablist"
        aria-label={words.label}
        tabIndex={-1}
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (by === undefined) return;
          const next = (tabs.indexOf(tab) + by + tabs.length) % tabs.length;
          setTab(tabs[next] ?? tab);
          event.currentTarget.querySelectorAll('button')[next]?.focus();
        }}
      >
        {tabs.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            aria-selected={each === tab}
            aria-controls="tab"
            tabIndex={each === tab ? 0 : -1}
            onClick={() => setTab(each)}
          >
            {words[each]}
          </button>
        ))}
      </div>
      {person !== null && <PersonSheet person={person} onClose={() => setPerson(null)} />}
      <Announcer />
    </>
  );
}

function Ready({ onSeat }: OnSeat) {
  const { t } = usePanel();
  const me = useMe();
  return (
    <>
      <section class={styles.ready}>
        <h1>{t.value.ready.title}</h1>
        <p>{me === null ? t.value.ready.text : t.value.me.readyText}</p>
      </section>
      <PhaseClock onSeat={onSeat} />
    </>
  );
}
