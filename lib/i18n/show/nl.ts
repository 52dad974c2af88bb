/** What others can be shown who have nothing of Kring, in Dutch. */
import type { ShowTexts } from './texts';

export const show: ShowTexts = {
  title: 'Laten zien aan de anderen',
  text: 'Voor wie Kring niet heeft: zo zien ook zij wie er aan de beurt is.',
  chat: {
    open: 'Regel voor de chat',
    hint: 'Je kopieert hem hier en plakt hem zelf in de chat.',
  },
  stage: {
    open: 'Toneel om te delen',
    hint: 'Een rustige pagina in een eigen tabblad. Deel dat tabblad in het gesprek.',
  },
  small: {
    open: 'Klein venster',
    hint: 'Past naast dia’s die je deelt. Er staat niets privé in.',
  },
  camera: {
    open: 'Strook op je camerabeeld (proef)',
    hint: 'De naam, de fase en de tijd op je eigen beeld.',
  },
};
