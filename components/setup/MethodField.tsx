/** The method, with what it suits. */
import { useId } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { methods } from '@/lib/methods/library';
import styles from './setUp.module.css';

export function MethodField({
  value,
  onChange,
}: {
  value: string;
  onChange: (id: string) => void;
}) {
  const { t, texts } = usePanel();
  const name = useId();
  return (
    <fieldset class={styles.field}>
      <legend>{t.value.setUp.method}</legend>
      {methods.map(({ id, minutes }) => {
        const text = texts.value[id];
        return (
          <label key={id} class={styles.method}>
            <input type="radio" name={name} checked={id === value} onChange={() => onChange(id)} />
            <span>
              <b>{text?.name ?? id}</b> <small>{t.value.setUp.methodMinutes(minutes)}</small>
              {text && <small class={styles.suits}>{text.suits}</small>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
