/** How often what was signalled, seen and shared, and what to talk about then. */
import sheets from '@/components/session/sheets.module.css';
import { PrivateSheet } from '@/components/screenShare/PrivateSheet';
import { isEmptyReview, questionsOf, reviewOf } from '@/lib/nudges/review';
import type { Session } from '@/lib/session/state';
import { useReviewWords } from './reviewWords';
import styles from './seen.module.css';

export interface ReviewSheetProps {
  readonly session: Session;
  readonly onClose: () => void;
}

export function ReviewSheet({ session, onClose }: ReviewSheetProps) {
  const { review: words, pitfalls } = useReviewWords();
  const review = reviewOf(session);
  const ofPitfalls = (counts: typeof review.seen) =>
    counts.map(({ pitfall, count }) => ({ key: pitfall, name: pitfalls[pitfall].name, count }));
  const signals = review.signals.map(({ kind, count }) => ({
    key: kind,
    name: words.kinds[kind],
    count,
  }));
  return (
    <PrivateSheet part="nudges" title={words.title} onClose={onClose}>
      <p class={sheets.hint}>{isEmptyReview(review) ? words.nothing : words.hint}</p>
      <Counts title={words.signals} rows={signals} />
      <Counts title={words.seen} rows={ofPitfalls(review.seen)} />
      <Counts title={words.shared} rows={ofPitfalls(review.shared)} />
      <section>
        <h3 class={styles.heading}>{words.talk}</h3>
        <ul class={styles.talk}>
          {questionsOf(session).map((question) => (
            <li key={question}>{words.questions[question]}</li>
          ))}
        </ul>
      </section>
    </PrivateSheet>
  );
}

interface CountsProps {
  readonly title: string;
  readonly rows: readonly { readonly key: string; readonly name: string; readonly count: number }[];
}

function Counts({ title, rows }: CountsProps) {
  const { review } = useReviewWords();
  if (rows.length === 0) return null;
  return (
    <section>
      <h3 class={styles.heading}>{title}</h3>
      <ul class={styles.counts}>
        {rows.map(({ key, name, count }) => (
          <li key={key}>
            <span>{name}</span>
            <small>{review.times(count)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
