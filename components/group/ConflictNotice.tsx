/** The group was changed or removed elsewhere while somebody typed here: nothing is written over unasked. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import type { Group } from '@/lib/group/group';
import { changedParts, formOf, type GroupForm } from './form';
import styles from './group.module.css';

export interface ConflictNoticeProps {
  /** As it was when it was opened here. */
  readonly base: GroupForm;
  /** As it is now; undefined when it was removed. */
  readonly stored: Group | undefined;
  readonly busy: boolean;
  readonly onTheirs: () => void;
  readonly onMine: () => void;
}

export function ConflictNotice({ base, stored, busy, onTheirs, onMine }: ConflictNoticeProps) {
  const { t, language } = usePanel();
  const words = t.value.group.conflict;
  const parts = stored ? changedParts(base, formOf(stored)).map((part) => words.parts[part]) : [];
  const list = new Intl.ListFormat(language.value).format(parts);
  return (
    <div class={styles.conflict} role="alert">
      <p>
        <b>{stored ? words.title : words.gone}</b>
      </p>
      <p>{stored ? words.text(list) : words.goneText}</p>
      <div class={styles.buttons}>
        {stored && (
          <Button disabled={busy} onClick={onTheirs}>
            {words.takeTheirs}
          </Button>
        )}
        <Button disabled={busy} onClick={onMine}>
          {stored ? words.keepMine : words.saveAsNew}
        </Button>
      </div>
    </div>
  );
}
