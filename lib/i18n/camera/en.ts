/** The texts about the strip on one's own camera image, in English. */
import { strip } from '../strip/en';
import type { CameraTexts } from './texts';

export const camera: CameraTexts = {
  title: 'Strip on your camera image',
  intro:
    'People without Kring see on your image whose turn it is. The strip is put on the image that you send.',
  private:
    'That happens on this computer. Kring does not keep your image, does not send it, and leaves the sound and the images of others alone.',
  switch: 'Put the strip on my image (a trial)',
  isOn: 'The strip is on. If your call is already running, switch your camera off and on there.',
  underWay: 'One moment …',
  failed: 'The browser did not do this. Try again, or start the browser again.',
  retry: 'Try again',
  preview: 'Preview',
  example: 'The names are made up. Once a session runs, you see here what is really on it.',
  shown: (lines) => `A drawn image of a person, with a strip. It says: ${lines}`,
  size: 'Size',
  sizes: { small: 'Small', medium: 'Medium', large: 'Large' },
  place: 'Place',
  places: { top: 'Top', bottom: 'Bottom' },
  tile: 'As it shows in a tile',
  tiles: { wide: 'Wide 16:9', classic: '4:3', square: 'Square 1:1' },
  backdrop: 'Background of the preview',
  backdrops: { light: 'Light', dark: 'Dark', busy: 'Busy' },
  know: 'Good to know',
  facts: {
    running:
      'Is your call already running? Switch your camera off and on there. Then the strip is put on it.',
    names:
      'On the strip are the names of who has the turn and who comes next. Whoever records the call has them in that recording.',
    pause: 'When time stands still, the strip does not say why, nor for whom.',
    effects:
      'A blurred or other background of Meet, Zoom or Teams goes over the strip: it is blurred or vanishes. Switch that effect off. An effect of your computer or camera itself goes under it, and leaves the strip whole.',
    mirror: 'You often see yourself mirrored. Others see the text the right way round.',
    trial:
      'This is a trial. Where drawing fails, your plain image goes on. If your image goes away, switch your camera on again.',
    off: 'Off is off at once. Your plain image goes on.',
  },
  sample: { name: 'Bram', next: 'Noor', phase: 'Clarifying questions' },
  strip,
};
