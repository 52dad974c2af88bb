/** What a group remembers: who facilitates next, who did what when, and its meetings. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { useOwnOffer } from '@/components/choose/useOwnOffer';
import { Button } from '@/components/ui/Button';
import { Confirm } from '@/components/ui/Confirm';
import { newestFirst, type Meeting } from '@/lib/group/meetings';
import {
  lastBrought,
  lastFacilitated,
  methodInARow,
  nextFacilitator,
  type LastTimes,
} from '@/lib/group/memory';
import { dayOf } from '@/lib/i18n/days';
import type { KnownGroup, KnownGroups } from '@/lib/wire/groupMessages';
import styles from './group.module.css';
import { MeetingFacts } from './MeetingFacts';
import { MeetingSteps } from './MeetingSteps';

export interface GroupMemoryProps {
  readonly known: KnownGroup;
  readonly onKnown: (known: KnownGroups | undefined) => void;
}

/** The others are folded away: what matters first is the next meeting. */
const SHOWN_MEETINGS = 1;

export function GroupMemory({ known, onKnown }: GroupMemoryProps) {
  const panel = usePanel();
  const { group, meetings, unreadableMeetings } = known;
  const [forgetting, setForgetting] = useState<Meeting | null>(null);
  const words = panel.t.value.group.memory;
  const day = useDay();
  const nameOf = useGroupNames(known);
  const { own, failed } = useOwnOffer();
  const methodName = (id: string) => {
    const text = own?.get(id)?.text ?? panel.texts.value[id];
    // Not there yet is not the same as gone.
    return text?.name ?? (own || failed ? words.unknownMethod : '…');
  };
  const next = nextFacilitator(group, meetings);
  const inARow = methodInARow(meetings);
  const newest = newestFirst(meetings);
  const older = newest.slice(SHOWN_MEETINGS);

  async function forget({ session }: Meeting): Promise<void> {
    const reply = await panel.ask({ type: 'forgetMeeting', group: group.id, session });
    if (reply.ok) onKnown(reply.known);
  }

  async function forgetStep({ session }: Meeting, step: string): Promise<void> {
    const reply = await panel.ask({ type: 'forgetStep', group: group.id, session, step });
    if (reply.ok) onKnown(reply.known);
  }

  const row = (meeting: Meeting) => (
    <li key={meeting.session} class={styles.meeting}>
      <div>
        <b>{day(meeting.startedAt)}</b>
        {meeting.facilitator !== null && (
          <span>{words.facilitatorWas(nameOf(meeting.facilitator))}</span>
        )}
        {meeting.cases.length === 0 && <span>{words.noCase}</span>}
        {meeting.cases.map(({ method, caseBringer }, i) => (
          <span key={i}>
            {caseBringer === null
              ? methodName(method)
              : words.caseOf(methodName(method), nameOf(caseBringer))}
          </span>
        ))}
        <MeetingFacts of={meeting} nameOf={nameOf} />
        {meeting.steps && (
          <MeetingSteps
            steps={meeting.steps}
            nameOf={nameOf}
            onForget={(step) => void forgetStep(meeting, step)}
          />
        )}
      </div>
      <Button weight="quiet" icon="close" iconOnly onClick={() => setForgetting(meeting)}>
        {words.forget(day(meeting.startedAt))}
      </Button>
    </li>
  );

  return (
    <section class={styles.memory} aria-labelledby="group-memory">
      <h2 id="group-memory">{words.title}</h2>
      {next !== null && <p class={styles.next}>{words.next(nameOf(next))}</p>}
      {inARow !== null && <p class={styles.notice}>{words.inARow(methodName(inARow))}</p>}
      {meetings.length === 0 ? (
        <p class={styles.hint}>{words.none}</p>
      ) : (
        <>
          <h3>{words.meetings}</h3>
          <ul class={styles.rows}>{newest.slice(0, SHOWN_MEETINGS).map(row)}</ul>
          {older.length > 0 && (
            <details>
              <summary>{words.older(older.length)}</summary>
              <ul class={styles.rows}>{older.map(row)}</ul>
            </details>
          )}
          <details>
            <summary>{words.people}</summary>
            <PeopleMemory known={known} />
          </details>
        </>
      )}
      {unreadableMeetings > 0 && (
        <p class={styles.notice}>{panel.t.value.group.unreadableMeetings(unreadableMeetings)}</p>
      )}
      {forgetting && (
        <Confirm
          title={words.forgetTitle}
          text={words.forgetText(day(forgetting.startedAt))}
          yes={words.forgetYes}
          danger
          onYes={() => void forget(forgetting)}
          onClose={() => setForgetting(null)}
        />
      )}
    </section>
  );
}

function PeopleMemory({ known: { group, meetings } }: { readonly known: KnownGroup }) {
  const { t } = usePanel();
  const words = t.value.group.memory;
  const day = useDay();
  const facilitated = lastFacilitated(meetings);
  const brought = lastBrought(meetings);
  const line = (
    id: string,
    last: LastTimes,
    did: (day: string, ago: string) => string,
    never: string,
  ) => {
    const time = last.get(id);
    return time ? did(day(time.at), words.ago(time.ago)) : never;
  };
  return (
    <ul class={styles.rows}>
      {group.people.map(({ id, name }) => (
        <li key={id} class={styles.meeting}>
          <div>
            <b>{name}</b>
            {group.settings.seat !== 'empty' && (
              <span>{line(id, facilitated, words.facilitated, words.neverFacilitated)}</span>
            )}
            <span>{line(id, brought, words.brought, words.neverBrought)}</span>
          </div>
        </li>
      ))}
    </ul>
  );
}

function useDay(): (wallMs: number) => string {
  const panel = usePanel();
  const now = panel.toWall(panel.now.value);
  return (wallMs) => dayOf(wallMs, now, panel.language.value);
}

/** Somebody who left the group has no name any more. */
function useGroupNames({ group }: KnownGroup): (id: string) => string {
  const { t } = usePanel();
  return (id) =>
    group.people.find((person) => person.id === id)?.name ?? t.value.group.memory.somebody;
}
