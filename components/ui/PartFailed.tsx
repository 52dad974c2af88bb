/** Where a part of the screen, or its words, could not be loaded. */
import { usePanel } from '@/components/app/panel';
import { Button } from './Button';

export function PartFailed({ again }: { readonly again: () => void }) {
  const { t } = usePanel();
  return (
    <>
      <p role="alert">{t.value.app.partFailed}</p>
      <Button onClick={again}>{t.value.app.tryAgain}</Button>
    </>
  );
}
