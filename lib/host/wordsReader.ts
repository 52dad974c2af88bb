/** The words of the session on the screen, read once for as long as they stay the same. */
import type { OwnMethod } from '@/lib/methods/ownMethod';
import type { Agreement } from '@/lib/session/agreement';
import {
  agreementsIn,
  isSameTexts,
  noteTextsIn,
  ownMethodsIn,
  stepTextsIn,
  type SessionTexts,
} from '@/lib/session/texts';
import type { SessionView } from '@/lib/session/view';

export interface SessionWords {
  /** In the group's order. */
  readonly agreements: readonly Agreement[];
  /** By their ids. */
  readonly methods: Readonly<Record<string, OwnMethod>>;
  /** By the ids of the notes. */
  readonly notes: Readonly<Record<string, string>>;
  /** By the ids of the carried steps. */
  readonly steps: Readonly<Record<string, string>>;
}

const none: SessionWords = { agreements: [], methods: {}, notes: {}, steps: {} };

/** A reader of its own for each place that shows a session. */
export class WordsReader {
  private texts: SessionTexts = {};
  private order = '';
  private read = none;

  wordsOf(view: SessionView | null, texts: SessionTexts): SessionWords {
    if (!view) return none;
    const ids = [
      ...view.agreements.ids,
      '/',
      ...view.cases.map(({ method }) => method),
      '/',
      ...view.notes.map(({ id }) => id),
      '/',
      ...view.carriedSteps.map(({ id }) => id),
    ];
    const order = ids.join();
    if (order !== this.order || !isSameTexts(texts, this.texts)) {
      this.order = order;
      this.texts = texts;
      this.read = {
        agreements: agreementsIn(view.agreements.ids, texts),
        methods: ownMethodsIn(view.cases, texts),
        notes: noteTextsIn(view.notes, texts),
        steps: stepTextsIn(view.carriedSteps, texts),
      };
    }
    return this.read;
  }
}
