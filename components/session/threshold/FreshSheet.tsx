/** Now, rather wait a moment, or rather another case. */
import { useState } from 'preact/hooks';
import { useNames, usePanel } from '@/components/app/panel';
import { useGiving } from '@/components/own/sharedNote';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import type { CommandBody } from '@/lib/session/commands';
import { offerOf } from '@/lib/session/offers';
import type { PersonId, Session } from '@/lib/session/state';
import { caseBegan } from '@/lib/session/yield';
import sheets from '../sheets.module.css';
import styles from './threshold.module.css';
import { useSafetyWords } from './words';

export interface FreshSheetProps {
  readonly session: Session;
  readonly bringer: PersonId;
  /** Whether who brings the case looks at this screen. */
  readonly mine: boolean;
  readonly onFine: () => void;
  /** Where another case-bringer can be chosen: on the facilitator's machine. */
  readonly onOther?: () => void;
  readonly onClose: () => void;
}

export function FreshSheet({ session, bringer, mine, onFine, onOther, onClose }: FreshSheetProps) {
  const { t } = usePanel();
  const nameOf = useNames();
  const { fresh: words } = useSafetyWords();
  const { busy, refused, give } = useGiving();
  const [telling, setTelling] = useState(false);
  const act = async (command: CommandBody) => {
    if (await give([command])) onClose();
  };
  const problem = refused !== null && (
    <p class={styles.problem} role="alert">
      {t.value.refused[refused]}
    </p>
  );
  if (telling) {
    const begun = caseBegan(session, session.cases.findIndex(isOf(bringer)) + 1);
    const withdraws = offerOf(session.offers, bringer) !== undefined && !begun;
    return (
      <PrivateSheet part="answers" key="other" title={words.otherTitle} onClose={onClose}>
        <p class={styles.text}>{words.otherText(nameOf(session.facilitator))}</p>
        {problem}
        <div class={sheets.choices}>
          {withdraws && (
            <Button
              disabled={busy}
              onClick={() => void act({ type: 'withdrawOffer', person: bringer })}
            >
              {words.withdraw}
            </Button>
          )}
          <Button weight={withdraws ? 'quiet' : 'main'} onClick={onClose}>
            {words.done}
          </Button>
        </div>
      </PrivateSheet>
    );
  }
  return (
    <PrivateSheet
      part="answers"
      key="ask"
      title={mine ? words.ask : words.askOf(nameOf(bringer))}
      onClose={onClose}
    >
      <p class={styles.text}>{mine ? words.text : words.textOf(nameOf(bringer))}</p>
      {problem}
      <div class={sheets.choices}>
        <Button
          onClick={() => {
            onFine();
            onClose();
          }}
        >
          {words.now}
        </Button>
        <Button disabled={busy} onClick={() => void act({ type: 'stepBack', person: bringer })}>
          {words.wait}
        </Button>
        <Button onClick={onOther ?? (() => setTelling(true))}>{words.other}</Button>
      </div>
      <p class={styles.text}>{words.waitText}</p>
    </PrivateSheet>
  );
}

function isOf(person: PersonId) {
  return ({ caseBringer }: { readonly caseBringer: PersonId | null }) => caseBringer === person;
}
