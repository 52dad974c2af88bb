/** Every method that Kring knows, to read up on between meetings; one of them by its address. */
import { usePanel } from '@/components/app/panel';
import { factsLine } from '@/components/choose/methodWords';
import { useMethods } from '@/components/choose/useMethods';
import { OwnMethodsSection } from './OwnMethodsSection';
import { hashOf } from '@/components/home/route';
import { Button } from '@/components/ui/Button';
import styles from './library.module.css';
import { MethodPage } from './MethodPage';

export function LibraryPage({ item }: { readonly item: string | null }) {
  const panel = usePanel();
  const { offered, failed, retry } = useMethods();
  const t = panel.t.value;
  const words = { t, language: panel.language.value };

  if (!offered) {
    return (
      <div class={styles.page}>
        <h1 tabIndex={-1}>{t.library.title}</h1>
        <output>{failed ? t.choose.notLoaded : t.choose.loading}</output>
        {failed && <Button onClick={retry}>{t.choose.retry}</Button>}
      </div>
    );
  }
  if (item !== null) {
    return (
      <MethodPage
        key={item}
        method={offered.find(({ definition }) => definition.id === item) ?? null}
      />
    );
  }
  return (
    <div class={styles.page}>
      <h1 tabIndex={-1}>{t.library.title}</h1>
      <p class={styles.hint}>{t.library.intro}</p>
      <a class={styles.back} href={hashOf('pitfalls')}>
        {t.home.pages.pitfalls}
      </a>
      <OwnMethodsSection />
      <h2>{t.library.fromKring}</h2>
      <ul class={styles.list}>
        {offered.map(({ definition, text }) => (
          <li key={definition.id}>
            <a class={styles.card} href={hashOf('library', definition.id)}>
              <b>{text.name}</b>
              <span>{factsLine(definition, definition.minutes * 60_000, words)}</span>
              <span class={styles.suits}>{text.suits}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class={styles.hint}>{t.library.credits}</p>
    </div>
  );
}
