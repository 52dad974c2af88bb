/** The way to what came up, for whoever facilitates. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { ReviewSheet } from './ReviewSheet';
import { ReviewWords, useReviewWords } from './reviewWords';
import styles from './review.module.css';

export function ReviewButton() {
  return (
    <ReviewWords>
      <Way />
    </ReviewWords>
  );
}

function Way() {
  const { session } = usePanel();
  const { review } = useReviewWords();
  const [open, setOpen] = useState(false);
  if (!session.value) return null;
  return (
    <div class={styles.way}>
      <Button onClick={() => setOpen(true)}>{review.title}</Button>
      {open && <ReviewSheet session={session.value} onClose={() => setOpen(false)} />}
    </div>
  );
}
