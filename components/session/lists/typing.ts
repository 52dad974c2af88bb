/** Typing an entry of a list: a sentence, which Enter puts there. */

/** Short enough to be read out in a breath or two; well under what a note may hold. */
export const MAX_ENTRY_LENGTH = 280;

/** Enter while an input method composes a character is part of that character. */
export function onEnter(act: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    act();
  };
}
