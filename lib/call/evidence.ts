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

export function gather(marks: Marks, documents: readonly Document[]): Evidence {
  const count = (kind: readonly Mark[]) =>
    kind.filter((mark) => documents.some((document) => shows(document, mark))).length;
  return {
    inside: count(marks.inside),
    around: count(marks.around),
    doorway: count(marks.doorway),
    anywhere: count(marks.anywhere),
    after: count(marks.after),
    media: documents.some(hasLiveMedia),
  };
}

/** In the document, drawn or not: toolbars hide while the call goes on. */
function shows(document: Document, { css, texts }: Mark): boolean {
  if (!texts) return document.querySelector(css) !== null;
  return Array.from(document.querySelectorAll(css)).some(
    (element) =>
      element.childElementCount === 0 && texts.includes(element.textContent?.trim() ?? ''),
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
