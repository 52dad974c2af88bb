/** The groups, or one of them. */
import { usePanel } from '@/components/app/panel';
import { goTo, hashOf } from '@/components/home/route';
import styles from './group.module.css';
import { GroupList } from './GroupList';
import { GroupPage } from './GroupPage';
import { UnreadableCard } from './UnreadableCard';
import { useGroups } from './useGroups';

export function GroupsPage({ item }: { readonly item: string | null }) {
  const { t } = usePanel();
  const { known, take } = useGroups();
  if (!known) return null;
  if (item === null) return <GroupList known={known} onKnown={take} />;
  const unreadable = known.unreadable.find(({ id }) => id === item);
  if (unreadable) {
    return (
      <div class={styles.page}>
        <a class={styles.back} href={hashOf('groups')}>
          {t.value.group.back}
        </a>
        <UnreadableCard
          group={unreadable}
          heading="h1"
          onKnown={(next) => {
            take(next);
            goTo('groups');
          }}
        />
      </div>
    );
  }
  const found = known.groups.find(({ group }) => group.id === item);
  return <GroupPage key={item} item={item} known={found} onKnown={take} />;
}
