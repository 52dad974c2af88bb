/** A group that lies there and cannot be read: kept as it is, until somebody removes it. */
import { usePanel } from '@/components/app/panel';
import { RawCopyButton } from '@/components/app/RawCopyButton';
import type { KnownGroups, UnreadableGroup } from '@/lib/wire/groupMessages';
import styles from './group.module.css';
import { RemoveGroup } from './RemoveGroup';

export interface UnreadableCardProps {
  readonly group: UnreadableGroup;
  readonly heading: 'h1' | 'h2';
  readonly onKnown: (known: KnownGroups | undefined) => void;
}

export function UnreadableCard({ group, heading: Heading, onKnown }: UnreadableCardProps) {
  const { t } = usePanel();
  const words = t.value.group;
  const { id, name, detail, meetings } = group;
  const title = name === null ? words.unreadable : words.unreadableNamed(name);
  return (
    <section class={styles.unreadable}>
      <Heading tabIndex={-1}>{title}</Heading>
      <p>{words.unreadableText}</p>
      <p class={styles.hint}>
        {t.value.fault.detail}: <code>{detail}</code>
      </p>
      <div class={styles.buttons}>
        <RawCopyButton label={t.value.menu.rawCopy} />
        <RemoveGroup id={id} name={name ?? id} meetings={meetings} onRemoved={onKnown} />
      </div>
    </section>
  );
}
