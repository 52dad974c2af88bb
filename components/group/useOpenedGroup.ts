/**
 * The group on this page while it is changed. What is typed is kept with this tab, so that a reload
 * loses nothing, and two tabs do not write over each other's.
 */
import { useLayoutEffect, useState } from 'preact/hooks';
import { useUnsaved } from '@/components/home/useUnsaved';
import type { Group } from '@/lib/group/group';
import {
  isChanged,
  opened,
  openedNew,
  readOpened,
  sameForm,
  type GroupForm,
  type OpenedGroup,
} from './form';

export interface OpenedHere {
  readonly now: OpenedGroup;
  readonly unsaved: boolean;
  readonly change: (part: Partial<GroupForm>) => void;
  readonly revert: () => void;
  /** After it was saved as `group`; what was typed since stays. */
  readonly saved: (sent: GroupForm, group: Group) => void;
}

/** `group` as it is stored now; undefined for a new one, or one that was removed. */
export function useOpenedGroup(item: string, group: Group | undefined): OpenedHere {
  const key = `group/${item}`;
  const [state, setState] = useState<OpenedGroup>(
    () =>
      readOpened(sessionStorage.getItem(key)) ??
      (group ? opened(group) : openedNew(crypto.randomUUID())),
  );
  // What was saved elsewhere shows here at once, unless something was typed here.
  const now = group && group.version !== state.from && !isChanged(state) ? opened(group) : state;
  const unsaved = isChanged(now);

  // Before the next key or click, which may be a reload.
  useLayoutEffect(() => {
    if (unsaved) sessionStorage.setItem(key, JSON.stringify(now));
    else sessionStorage.removeItem(key);
  }, [key, now, unsaved]);
  useUnsaved(unsaved);

  return {
    now,
    unsaved,
    change: (part) => setState({ ...now, form: { ...now.form, ...part } }),
    revert: () => setState(group ? opened(group) : openedNew(now.id)),
    saved: (sent, stored) =>
      setState((old) => {
        const next = opened(stored);
        return sameForm(old.form, sent) ? next : { ...next, form: old.form };
      }),
  };
}
