/** A quiet way to what remains, where a session comes to its end. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { laterSheet } from '@/components/ui/later';

const RemainsSheet = laterSheet(() =>
  import('./RemainsSheet').then((module) => module.RemainsSheet),
);

export function RemainsButton() {
  const { t } = usePanel();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button weight="quiet" onClick={() => setOpen(true)}>
        {t.value.leaving.open}
      </Button>
      {open && <RemainsSheet onClose={() => setOpen(false)} />}
    </>
  );
}
