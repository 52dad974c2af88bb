/** Asks, before something is opened that is there to be shared, whether what is private should be hidden. */
import { useEffect } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import styles from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import { ScreenShareWords, useScreenShareWords } from './words';

export interface ScreenShareOfferProps {
  /** Opens it. At once where what is private is hidden already. */
  readonly onGo: () => void;
  readonly onClose: () => void;
}

export function ScreenShareOffer(props: ScreenShareOfferProps) {
  const { snapshot } = usePanel();
  const hidden = snapshot.value.screenShared;
  useEffect(() => {
    if (!hidden) return;
    props.onClose();
    props.onGo();
    // What is private is hidden as it opens: once, not again when it is switched.
  }, []);
  if (hidden) return null;
  return (
    <ScreenShareWords>
      <Offer {...props} />
    </ScreenShareWords>
  );
}

function Offer({ onGo, onClose }: ScreenShareOfferProps) {
  const panel = usePanel();
  const { offer } = useScreenShareWords();
  const go = () => {
    onClose();
    onGo();
  };
  const hideAndGo = async () => {
    const { ok } = await panel.ask({ type: 'shareScreen', on: true });
    // Where it is not hidden, nothing is opened either: the panel says why.
    if (ok) go();
    else onClose();
  };
  return (
    <Sheet title={offer.title} onClose={onClose}>
      <p class={styles.text}>{offer.text}</p>
      <div class={styles.choices}>
        <Button weight="main" onClick={() => void hideAndGo()}>
          {offer.yes}
        </Button>
        <Button onClick={go}>{offer.no}</Button>
      </div>
    </Sheet>
  );
}
