/** Keeps the group in the form as it is now; a group that is gone leaves its names behind. */
import { useEffect, useState } from 'preact/hooks';
import { useGroups } from '@/components/group/useGroups';
import type { KnownGroup, KnownGroups } from '@/lib/wire/groupMessages';
import type { SetUpForm } from './form';
import { followed, withoutGroup } from './group';

export interface GroupOfForm {
  /** Null until they are there. */
  readonly groups: KnownGroups | null;
  readonly chosen: KnownGroup | undefined;
  /** The name of the group that was taken away while it stood in the form. */
  readonly gone: string | null;
}

export function useGroupOfForm(
  form: SetUpForm,
  change: (to: (form: SetUpForm) => SetUpForm) => void,
): GroupOfForm {
  const { known: groups } = useGroups();
  const [gone, setGone] = useState<string | null>(null);
  const id = form.group?.id;
  const chosen = groups?.groups.find(({ group }) => group.id === id);

  useEffect(() => {
    if (!groups || id === undefined) return;
    change((old) => {
      const found = groups.groups.find(({ group }) => group.id === old.group?.id);
      if (!old.group) return old;
      return found ? { ...old, group: followed(old.group, found.group) } : withoutGroup(old);
    });
    if (chosen) setGone(null);
    else setGone(form.group?.name ?? null);
  }, [groups, id]);

  return { groups, chosen, gone: form.group ? null : gone };
}
