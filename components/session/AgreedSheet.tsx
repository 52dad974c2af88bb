/** Who agrees, for the facilitator, and the way to say it for them. */
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { hasSaid } from '@/lib/session/saying';
import styles from './saying.module.css';
import sheets from './sheets.module.css';

export function AgreedSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const session = panel.session.value;
  if (!session) return null;
  const words = panel.t.value.agreements;
  return (
    <Sheet title={words.who} onClose={onClose}>
      <p class={sheets.hint}>{words.whoHint}</p>
      <ul class={styles.people}>
        {session.people
          .filter(({ present }) => present)
          .map(({ id }) => (
            <li key={id}>
              <b>{nameOf(id)}</b>
              {hasSaid(session, 'agreed', id) ? (
                <span class={styles.said}>{words.agreed}</span>
              ) : (
                <Button
                  aria-label={words.mark(nameOf(id))}
                  onClick={() => void panel.command({ type: 'acceptAgreements', person: id })}
                >
                  {words.agreed}
                </Button>
              )}
            </li>
          ))}
      </ul>
    </Sheet>
  );
}
