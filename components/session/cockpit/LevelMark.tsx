/** The level that the facilitator marked, small, where they look anyway. */
import { usePanel } from '@/components/app/panel';
import { useHides } from '@/components/screenShare/Private';
import { LevelSchema } from '@/lib/methods/schema';
import styles from './asked.module.css';

export function LevelMark() {
  const { session, t } = usePanel();
  const hides = useHides('tallies');
  const level = session.value?.depth.level ?? null;
  if (level === null || hides) return null;
  const name = t.value.cards.levels[level];
  const reached = LevelSchema.options.indexOf(level);
  return (
    <span class={styles.mark} title={t.value.depth.level(name)}>
      {LevelSchema.options.map((each, i) => (
        <i key={each} data-reached={i <= reached} />
      ))}
      {name}
    </span>
  );
}
