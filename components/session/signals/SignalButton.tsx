/** On a screen of one's own: one tap to the six private signals. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { OwnSignalSheet } from './OwnSignalSheet';
import { SignalWords, useSignalWords } from './words';

export function SignalButton() {
  return (
    <SignalWords>
      <WithSheet />
    </SignalWords>
  );
}

function WithSheet() {
  const words = useSignalWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        weight="quiet"
        icon="tap"
        data-own="sign"
        title={words.title}
        onClick={() => setOpen(true)}
      >
        {words.title}
      </Button>
      {open && <OwnSignalSheet onClose={() => setOpen(false)} />}
    </>
  );
}
