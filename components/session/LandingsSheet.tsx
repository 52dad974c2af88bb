/** Who is there, for the facilitator: what everybody said, and the way to say it for them. */
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { hasSaid } from '@/lib/session/saying';
import { landingScores } from './landingScores';
import styles from './saying.module.css';
import sheets from './sheets.module.css';

export function LandingsSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const session = panel.session.value;
  if (!session) return null;
  const words = panel.t.value.landing;
  const mark = (person: string, score: number | null) =>
    void panel.command({ type: 'markLanded', person, score });
  return (
    <PrivateSheet part="scores" title={words.who} onClose={onClose}>
      <p class={sheets.hint}>{words.whoHint}</p>
      <ul class={styles.people}>
        {session.people
          .filter(({ present }) => present)
          .map(({ id }) => {
            const score = session.landings[id] ?? null;
            return (
              <li key={id}>
                <b>{nameOf(id)}</b>
                {hasSaid(session, 'landed', id) ? (
                  <span class={styles.said}>{words.here}</span>
                ) : (
                  <Button aria-label={words.mark(nameOf(id))} onClick={() => mark(id, null)}>
                    {words.here}
                  </Button>
                )}
                <select
                  class={styles.score}
                  aria-label={words.scoreOf(nameOf(id))}
                  value={score ?? ''}
                  onChange={(event) => {
                    const { value } = event.currentTarget;
                    mark(id, value === '' ? null : Number(value));
                  }}
                >
                  <option value="">–</option>
                  {landingScores.map((each) => (
                    <option key={each} value={each}>
                      {each}
                    </option>
                  ))}
                </select>
              </li>
            );
          })}
      </ul>
    </PrivateSheet>
  );
}
