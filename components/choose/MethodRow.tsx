/** A method in the list: what it is, why it suits, and what to mind. Opens its preview. */
import { usePanel } from '@/components/app/panel';
import type { Weighed } from '@/lib/methods/suggest';
import styles from './choose.module.css';
import { factsLine, objectionText, ownText, reasonText } from './methodWords';
import type { OfferedMethod } from './useMethods';

/** The weightiest; the rest says what anybody can see. */
const SHOWN_REASONS = 3;

export interface MethodRowProps {
  readonly weighed: Weighed;
  readonly offered: OfferedMethod | undefined;
  readonly current: boolean;
  /** Says why, as a suggestion does. */
  readonly reasons: boolean;
  readonly onOpen: () => void;
}

export function MethodRow({ weighed, offered, current, reasons, onOpen }: MethodRowProps) {
  const panel = usePanel();
  const t = panel.t.value;
  const words = { t, language: panel.language.value };
  const { method, fit, objections } = weighed;
  const own = offered?.own ?? null;
  return (
    <button type="button" class={styles.row} data-method={method.id} onClick={onOpen}>
      <b>
        <span lang={own ?? undefined}>{offered?.text.name ?? method.id}</span>
        {own && <i> · {ownText(own, words)}</i>}
        {current && <i> · {t.choose.current}</i>}
      </b>
      <span>{factsLine(method, fit.neededMs, words)}</span>
      {reasons &&
        weighed.reasons.slice(0, SHOWN_REASONS).map((reason) => (
          <span key={reason.why} class={styles.reason}>
            {reasonText(reason, words)}
          </span>
        ))}
      {!reasons && fit.frame && (
        <span class={styles.mind}>{t.choose.shorterFrame(t.choose.frames[fit.frame.form])}</span>
      )}
      {objections.map((objection) => (
        <span key={objection.against} class={styles.mind}>
          {objectionText(objection, words)}
        </span>
      ))}
    </button>
  );
}
