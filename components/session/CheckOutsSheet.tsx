/** Who has checked out and who would like aftercare, for the facilitator alone. */
import { useNames, usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import styles from './saying.module.css';
import sheets from './sheets.module.css';

export function CheckOutsSheet({ onClose }: { onClose: () => void }) {
  const panel = usePanel();
  const nameOf = useNames();
  const session = panel.session.value;
  if (!session) return null;
  const words = panel.t.value.checkOut;
  const choices = [
    [false, words.fine],
    [true, words.wants],
  ] as const;
  return (
    <PrivateSheet part="scores" title={words.who} onClose={onClose}>
      <p class={sheets.hint}>{words.whoHint}</p>
      <ul class={styles.people}>
        {session.people
          .filter(({ present }) => present)
          .map(({ id }) => (
            <li key={id}>
              <b>{nameOf(id)}</b>
              <fieldset aria-label={words.of(nameOf(id))} class={styles.either}>
                {choices.map(([aftercare, label]) => (
                  <Button
                    key={label}
                    aria-pressed={session.checkOuts[id] === aftercare}
                    onClick={() => {
                      if (session.checkOuts[id] === aftercare) return;
                      void panel.command({ type: 'checkOut', person: id, aftercare });
                    }}
                  >
                    {label}
                  </Button>
                ))}
              </fieldset>
            </li>
          ))}
      </ul>
    </PrivateSheet>
  );
}
