/** The groups, or one of them. */
import { GroupList } from './GroupList';
import { useGroups } from './useGroups';

export function GroupsPage({ item: _item }: { readonly item: string | null }) {
  const { known } = useGroups();
  if (!known) return null;
  return <GroupList known={known} />;
}
