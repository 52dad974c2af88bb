/** One group: who is in it, what was agreed, how it meets, and what Kring remembers. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { goTo, hashOf } from '@/components/home/route';
import { problemsOf } from '@/lib/group/edit';
import type { KnownGroup, KnownGroups } from '@/lib/wire/groupMessages';
import { AgreementsField } from './AgreementsField';
import { ConflictNotice } from './ConflictNotice';
import { editOf, NEW_GROUP, withAdded } from './form';
import styles from './group.module.css';
import { GroupMemory } from './GroupMemory';
import { NameField } from './NameField';
import { PeopleField } from './PeopleField';
import { RemoveGroup } from './RemoveGroup';
import { SaveBar } from './SaveBar';
import { SettingsField } from './SettingsField';
import { useOpenedGroup } from './useOpenedGroup';

export interface GroupPageProps {
  readonly item: string;
  /** As it is stored; undefined for a new group, or one that was removed. */
  readonly known: KnownGroup | undefined;
  readonly onKnown: (known: KnownGroups | undefined) => void;
}

export function GroupPage({ item, known, onKnown }: GroupPageProps) {
  const panel = usePanel();
  const page = useRef<HTMLDivElement>(null);
  const { now, unsaved, change, revert, saved } = useOpenedGroup(item, known?.group);
  const [tried, setTried] = useState(0);
  const [said, setSaid] = useState<'saved' | null>(null);
  const [busy, setBusy] = useState(false);
  const words = panel.t.value.group;
  const { form, from } = now;
  const isNew = item === NEW_GROUP;
  const all = problemsOf(editOf(form));
  // What is not filled in yet is no problem before one wants to save.
  const problems = tried > 0 ? all : all.filter((problem) => !isUnfinished(problem));

  useLayoutEffect(() => {
    if (tried === 0) return;
    page.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [tried]);

  async function save(version: number | null): Promise<void> {
    if (busy) return;
    const sent = withAdded(form, () => crypto.randomUUID());
    const edit = editOf(sent);
    change(sent);
    setSaid(null);
    if (problemsOf(edit).length > 0) {
      setTried((n) => n + 1);
      return;
    }
    setBusy(true);
    const question = { type: 'saveGroup', group: now.id, from: version, edit } as const;
    const reply = await panel.ask(question);
    setBusy(false);
    if (!reply.ok) return;
    onKnown(reply.known);
    const stored = reply.known?.groups.find(({ group }) => group.id === now.id);
    if (stored) saved(sent, stored.group);
    setTried(0);
    setSaid('saved');
    if (isNew) goTo('groups', now.id);
  }

  if (!known && !isNew && !unsaved) {
    return (
      <div class={styles.page}>
        <a class={styles.back} href={hashOf('groups')}>
          {words.back}
        </a>
        <h1 tabIndex={-1}>{words.notFound}</h1>
      </div>
    );
  }
  const isConflict = !isNew && unsaved && known?.group.version !== from;
  return (
    <div ref={page} class={styles.page} data-columns={known !== undefined}>
      <a class={styles.back} href={hashOf('groups')}>
        {words.back}
      </a>
      <h1 tabIndex={-1}>{known?.group.name ?? (isNew ? words.newTitle : now.base.name)}</h1>
      {known && <GroupMemory known={known} onKnown={onKnown} />}
      <form
        class={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (!isConflict) void save(from);
        }}
      >
        <NameField name={form.name} problems={problems} onChange={change} />
        <PeopleField form={form} problems={problems} onChange={change} />
        <AgreementsField
          agreements={form.agreements}
          agreed={known?.group.agreed}
          problems={problems}
          onChange={change}
        />
        <SettingsField form={form} problems={problems} onChange={change} />
        {isConflict ? (
          <ConflictNotice
            base={now.base}
            stored={known?.group}
            busy={busy}
            onTheirs={revert}
            onMine={() => void save(known?.group.version ?? null)}
          />
        ) : (
          <SaveBar
            isNew={isNew}
            unsaved={unsaved}
            saved={said === 'saved'}
            problems={tried > 0 ? all.length : 0}
            onRevert={() => {
              revert();
              setTried(0);
            }}
          />
        )}
      </form>
      {known && (
        <RemoveGroup
          id={known.group.id}
          name={known.group.name}
          meetings={known.meetings.length + known.unreadableMeetings}
          onRemoved={(next) => {
            revert();
            onKnown(next);
            goTo('groups');
          }}
        />
      )}
    </div>
  );
}

function isUnfinished(problem: ReturnType<typeof problemsOf>[number]): boolean {
  return (
    problem.kind === 'empty' || (problem.kind === 'names' && problem.problem.kind === 'tooFew')
  );
}
