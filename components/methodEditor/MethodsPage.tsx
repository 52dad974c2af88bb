/** All methods, or the editor of one of one's own. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { Editor } from './Editor';
import styles from './list.module.css';
import { MethodList } from './MethodList';
import { useOwnMethods } from './useOwnMethods';
import { useLoadedWords, WordsProvider } from './words';

export function MethodsPage({ item }: { readonly item: string | null }) {
  const t = usePanel().t.value;
  const own = useOwnMethods();
  const { words, failed, retry } = useLoadedWords();
  if (failed) {
    return (
      <div class={styles.page}>
        <h1 tabIndex={-1}>{t.home.pages.methods}</h1>
        <output>{t.choose.notLoaded}</output>
        <Button onClick={retry}>{t.choose.retry}</Button>
      </div>
    );
  }
  if (!own || !words) return null;
  const known = own.known.methods.find(({ method }) => method.definition.id === item);
  return (
    <WordsProvider value={words}>
      {item === null ? (
        <MethodList own={own} />
      ) : (
        <Editor key={item} id={item} known={known} own={own} />
      )}
    </WordsProvider>
  );
}
