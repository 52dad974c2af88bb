/** The methods that somebody made on this machine, each leading to where it is edited. */
import { usePanel } from '@/components/app/panel';
import { factsLine, ownText } from '@/components/choose/methodWords';
import { useOwnOffer } from '@/components/choose/useOwnOffer';
import { hashOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import styles from './library.module.css';

export function OwnMethodsSection() {
  const panel = usePanel();
  const { own, unreadable, failed, retry } = useOwnOffer();
  const t = panel.t.value;
  const words = { t, language: panel.language.value };
  const methods = [...(own?.values() ?? [])];
  return (
    <section class={styles.own}>
      <h2>{t.library.own}</h2>
      {own && methods.length === 0 && <p class={styles.hint}>{t.library.noOwn}</p>}
      {failed && (
        <>
          <output>{t.choose.own.notLoaded}</output>
          <Button onClick={retry}>{t.choose.retry}</Button>
        </>
      )}
      {methods.length > 0 && (
        <ul class={styles.list}>
          {methods.map(({ definition, text, language }) => (
            <li key={definition.id}>
              <a class={styles.card} href={hashOf('methods', definition.id)}>
                <b lang={language}>{text.name}</b>
                <span>{ownText(language, words)}</span>
                <span>{factsLine(definition, definition.minutes * 60_000, words)}</span>
                <span class={styles.suits} lang={language}>
                  {text.suits}
                </span>
              </a>
            </li>
          ))}
        </ul>
      )}
      {unreadable && <p class={styles.hint}>{t.library.ownUnreadable}</p>}
      <a class={styles.back} href={hashOf('methods')}>
        {t.library.toEditor}
      </a>
    </section>
  );
}
