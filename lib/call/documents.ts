/** The page and the frames of its own site in it: Zoom's call may live in such a frame. */

export interface PageDocument {
  readonly document: Document;
  /** Where its upper left corner lies in the top window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

/** One level deep, which is all that a call page uses. Frames of other sites are closed to us and left out. */
export function pageDocuments(top: Document): PageDocument[] {
  const frames = Array.from(top.querySelectorAll('iframe')).flatMap((frame) => {
    const document = frame.contentDocument;
    if (!document) return [];
    const { x, y } = frame.getBoundingClientRect();
    return [{ document, x: x + frame.clientLeft, y: y + frame.clientTop }];
  });
  return [{ document: top, x: 0, y: 0 }, ...frames];
}
