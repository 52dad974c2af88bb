/**
 * What one typed and where one's dots lie, for as long as this view is open: the session's own view
 * tells nobody, not even who placed them.
 */
const drafts = new Map<string, { readonly text: string; readonly urgent: boolean }>();
const places = new Map<string, readonly string[]>();

const keyOf = (session: string, person: string) => `${session}/${person}`;

export function keptDraft(session: string, person: string) {
  return drafts.get(keyOf(session, person));
}

export function keepDraft(
  session: string,
  person: string,
  draft: { readonly text: string; readonly urgent: boolean },
): void {
  drafts.set(keyOf(session, person), draft);
}

export function keptDots(session: string, person: string): readonly string[] | undefined {
  return places.get(keyOf(session, person));
}

export function keepDots(session: string, person: string, on: readonly string[]): void {
  places.set(keyOf(session, person), on);
}
