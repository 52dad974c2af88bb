/** How somebody leaves: a tap that goes to the facilitator alone. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import styles from './saying.module.css';

export interface OwnCheckOutSheetProps {
  readonly onCheckedOut: (aftercare: boolean) => void;
  readonly onClose: () => void;
}

export function OwnCheckOutSheet({ onCheckedOut, onClose }: OwnCheckOutSheetProps) {
  const { t } = usePanel();
  const words = t.value.checkOut;
  const leave = (aftercare: boolean) => {
    onClose();
    onCheckedOut(aftercare);
  };
  return (
    <PrivateSheet part="scores" title={words.title} onClose={onClose}>
      <p class={styles.text}>{words.text}</p>
      <div class={styles.ways}>
        <Button onClick={() => leave(false)}>{words.fine}</Button>
        <Button onClick={() => leave(true)}>{words.aftercare}</Button>
      </div>
    </PrivateSheet>
  );
}
