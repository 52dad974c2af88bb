import { glyph } from '../glyphs';

/** An icon as Meet writes it: the ligature's name as text, unseen here for want of the font. */
export function icon(ligature: string): HTMLElement {
  const element = glyph(ligature);
  element.classList.add('google-material-icons', 'notranslate');
  element.textContent = ligature;
  return element;
}
