/** Whether what stands on the page is saved, and the way to save it; in sight while there is something to tell. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import styles from './group.module.css';

export interface SaveBarProps {
  readonly isNew: boolean;
  readonly unsaved: boolean;
  readonly saved: boolean;
  /** How much has to be looked at before it can be saved. */
  readonly problems: number;
  readonly onRevert: () => void;
}

export function SaveBar({ isNew, unsaved, saved, problems, onRevert }: SaveBarProps) {
  const { t } = usePanel();
  const words = t.value.group;
  const status = unsaved ? words.unsaved : saved ? words.saved : '';
  return (
    <div class={styles.bar} data-held={isNew || unsaved || saved}>
      <output>{problems > 0 ? words.problems.look(problems) : status}</output>
      {unsaved && (
        <Button weight="quiet" onClick={onRevert}>
          {words.revert}
        </Button>
      )}
      <Button weight="main" submits>
        {isNew ? words.saveNew : words.save}
      </Button>
    </div>
  );
}
