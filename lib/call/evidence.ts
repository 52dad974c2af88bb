/** One look at the page: how many marks of each kind it shows, and whether sound or picture runs. */
import type { Mark, Marks } from './adapter';

export interface Evidence {
  readonly inside: number;
  readonly around: number;
  readonly doorway: number;
  readonly anywhere: number;
  readonly after: number;
  /** A player in the page has a live stream of a camera, a microphone or the far side. */
  readonly media: boolean;
}

/** Each kind is looked for when it is asked for: in the middle of a call the first one is enough. */
export function gather(marks: Marks, documents: readonly Document[]): Evidence {
  const words = new Map<string, ReadonlySet<string>>();
  const count = (kind: readonly Mark[]) =>
    kind.filter((mark) => shows(documents, mark, words)).length;
  return {
    get inside() {
      return count(marks.inside);
    },
    get around() {
      return count(marks.around);
    },
    get doorway() {
      return count(marks.doorway);
    },
    get anywhere() {
      return count(marks.anywhere);
    },
    get after() {
      return count(marks.after);
    },
    get media() {
      return documents.some(hasLiveMedia);
    },
  };
}

/** In a document, drawn or not: toolbars hide while the call goes on. */
function shows(
  documents: readonly Document[],
  { css, texts }: Mark,
  words: Map<string, ReadonlySet<string>>,
): boolean {
  if (!texts) return documents.some((document) => document.querySelector(css) !== null);
  // Several marks are texts of the same elements, which are read once a look.
  const read = words.get(css) ?? new Set(documents.flatMap((document) => leafTexts(document, css)));
  words.set(css, read);
  return texts.some((text) => read.has(text));
}

function leafTexts(document: Document, css: string): string[] {
  return Array.from(document.querySelectorAll(css)).flatMap((element) =>
    element.childElementCount === 0 ? [element.textContent?.trim() ?? ''] : [],
  );
}

function hasLiveMedia(document: Document): boolean {
  return Array.from(document.querySelectorAll<HTMLMediaElement>('video, audio')).some(
    ({ srcObject }) =>
      // Not by instanceof: a frame has a MediaStream class of its own.
      srcObject !== null &&
      'getTracks' in srcObject &&
      srcObject.getTracks().some(({ readyState }) => readyState === 'live'),
  );
}
