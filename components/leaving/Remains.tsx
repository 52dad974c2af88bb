/** What goes, what stays and what one can take along, as it holds for whoever looks. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { clockTime } from '@/lib/i18n/times';
import { remainsOf } from '@/lib/report/remains';
import { notesGoAt } from '@/lib/session/retention';
import styles from './leaving.module.css';
import { ReportSheet } from './ReportSheet';
import type { ReportOf } from './useReport';
import { useLeavingWords } from './words';

export function Remains() {
  const panel = usePanel();
  const nameOf = useNames();
  const { words, failed, retry } = useLeavingWords();
  const [open, setOpen] = useState<{ of: ReportOf; title: string } | null>(null);
  const session = panel.session.value;
  if (!session) return null;
  if (!words) {
    if (!failed) return null;
    const { app } = panel.t.value;
    return (
      <div role="alert">
        <p>{app.partFailed}</p>
        <Button onClick={retry}>{app.tryAgain}</Button>
      </div>
    );
  }
  const { me, own, live, group, notes } = panel.snapshot.value;
  const { goes, stays, sheets } = remainsOf({
    session,
    me,
    onPage: panel.surface === 'page',
    shared: live?.role === 'writer',
    group: group !== null,
    own: own ?? [],
    notes,
  });
  const { remains, take } = words;
  const at = notesGoAt(session);
  const until = at !== null && (
    <> {remains.at(clockTime(panel.toWall(at), panel.language.value))}</>
  );
  const firstTimed = goes.find((each) => each === 'ownCase' || each === 'notes');
  const sheetTitle = (number: number) => {
    const person = session.cases[number - 1]?.caseBringer ?? null;
    const isMine = person === (me ?? session.facilitator);
    return person === null || isMine ? take.sheet : take.sheetOf(nameOf(person));
  };
  return (
    <div class={styles.remains}>
      <section>
        <h2>{remains.goesTitle}</h2>
        <ul>
          {goes.map((each) => (
            <li key={each}>
              {remains.goes[each]}
              {each === firstTimed && until}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{remains.staysTitle}</h2>
        <ul>
          {stays.map((each) => (
            <li key={each}>{remains.stays[each]}</li>
          ))}
        </ul>
      </section>
      {session.startedAt !== null && (
        <section>
          <h2>{remains.takeTitle}</h2>
          <p>{take.text}</p>
          <div class={styles.ways}>
            {sheets.map((number) => (
              <Button
                key={number}
                onClick={() => setOpen({ of: number, title: sheetTitle(number) })}
              >
                {sheetTitle(number)}
              </Button>
            ))}
            <Button onClick={() => setOpen({ of: 'group', title: take.group })}>
              {take.group}
            </Button>
          </div>
        </section>
      )}
      {open && <ReportSheet {...open} onClose={() => setOpen(null)} />}
    </div>
  );
}
