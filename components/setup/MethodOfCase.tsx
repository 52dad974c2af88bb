/** The method of one case: what it is and whom it is for, or that it is gone. */
import { usePanel } from '@/components/app/panel';
import { ownText } from '@/components/choose/methodWords';
import type { OwnOffer } from '@/components/choose/ownOffer';
import { Button } from '@/components/ui/Button';
import type { FormCase } from './form';
import { methodOf } from './plan';
import styles from './setUp.module.css';

export interface MethodOfCaseProps {
  readonly of: FormCase;
  readonly own: OwnOffer;
  readonly people: number;
}

export function MethodOfCase({ of, own, people }: MethodOfCaseProps) {
  const panel = usePanel();
  const t = panel.t.value;
  const words = t.planning;
  const method = methodOf(of, own.own);
  if (!method) return <Missing name={of.methodName} own={own} />;
  const { id, minutes, group } = method;
  const mine = own.own?.get(id);
  const text = mine?.text ?? panel.texts.value[id];
  const unusual = people >= 2 && (people < group.min || people > group.max);
  return (
    <>
      <p>
        <b lang={mine?.language}>{text?.name ?? id}</b>{' '}
        <small>{t.setUp.methodMinutes(minutes)}</small>
        {mine && (
          <small>
            {' · '}
            {ownText(mine.language, { t, language: panel.language.value })}
          </small>
        )}
        {text && (
          <small class={styles.suits} lang={mine?.language}>
            {text.suits}
          </small>
        )}
      </p>
      {unusual && <p class={styles.hint}>{words.groupFits(group.min, group.max)}</p>}
    </>
  );
}

function Missing({ name, own }: { readonly name: string; readonly own: OwnOffer }) {
  const { t } = usePanel();
  const words = t.value.planning;
  if (own.failed) {
    return (
      <>
        <p class={styles.problem}>{t.value.choose.own.notLoaded}</p>
        <Button onClick={own.retry}>{t.value.choose.retry}</Button>
      </>
    );
  }
  if (!own.own) return <p class={styles.hint}>{name || t.value.choose.loading}</p>;
  return (
    <>
      <p class={styles.problem}>{name ? words.methodGone(name) : words.methodUnknown}</p>
      <p class={styles.hint}>{words.notCounted}</p>
    </>
  );
}
