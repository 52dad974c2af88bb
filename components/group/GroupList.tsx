/** All groups, and those that cannot be read. */
import { usePanel } from '@/components/app/panel';
import { hashOf } from '@/components/home/route';
import { newestFirst } from '@/lib/group/meetings';
import { dayOf } from '@/lib/i18n/days';
import type { KnownGroup, KnownGroups } from '@/lib/wire/groupMessages';
import { NEW_GROUP } from './form';
import styles from './group.module.css';
import { UnreadableCard } from './UnreadableCard';

export interface GroupListProps {
  readonly known: KnownGroups;
  readonly onKnown: (known: KnownGroups | undefined) => void;
}

export function GroupList({ known, onKnown }: GroupListProps) {
  const { t } = usePanel();
  const words = t.value.group;
  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{words.title}</h1>
      <p class={styles.hint}>{words.intro}</p>
      {known.groups.length === 0 && known.unreadable.length === 0 && <p>{words.empty}</p>}
      <ul class={styles.list}>
        {known.groups.map((each) => (
          <GroupCard key={each.group.id} known={each} />
        ))}
      </ul>
      {known.unreadable.map((group) => (
        <UnreadableCard key={group.id} group={group} heading="h2" onKnown={onKnown} />
      ))}
      <a class={styles.mainLink} href={hashOf('groups', NEW_GROUP)}>
        {words.new}
      </a>
    </div>
  );
}

function GroupCard({ known: { group, meetings } }: { readonly known: KnownGroup }) {
  const panel = usePanel();
  const words = panel.t.value.group;
  const [last] = newestFirst(meetings);
  const now = panel.toWall(panel.now.value);
  return (
    <li>
      <a class={styles.card} href={hashOf('groups', group.id)}>
        <b>{group.name}</b>
        <span>
          {words.count(group.people.length)} ·{' '}
          {last ? words.lastMet(dayOf(last.startedAt, now, panel.language.value)) : words.neverMet}
        </span>
      </a>
    </li>
  );
}
