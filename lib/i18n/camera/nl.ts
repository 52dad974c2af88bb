/** The texts about the strip on one's own camera image, in Dutch. */
import { strip } from '../strip/nl';
import type { CameraTexts } from './texts';

export const camera: CameraTexts = {
  title: 'Strook op je camerabeeld',
  intro:
    'Wie Kring niet heeft, ziet op jouw beeld wie er aan de beurt is. De strook komt op het beeld dat jij verstuurt.',
  private:
    'Dat gebeurt op deze computer. Kring bewaart je beeld niet, verstuurt het niet, en blijft van het geluid en van het beeld van anderen af.',
  switch: 'Zet de strook op mijn beeld (proef)',
  isOn: 'De strook staat aan. Loopt je gesprek al, zet je camera daar dan uit en weer aan.',
  underWay: 'Een ogenblik …',
  failed: 'De browser deed dit niet. Probeer het opnieuw, of start de browser opnieuw.',
  retry: 'Probeer opnieuw',
  preview: 'Voorbeeld',
  example: 'De namen zijn verzonnen. Zodra een sessie loopt, zie je hier wat er echt op staat.',
  shown: (lines) => `Getekend beeld van iemand, met een strook. Daarop staat: ${lines}`,
  size: 'Grootte',
  sizes: { small: 'Klein', medium: 'Middel', large: 'Groot' },
  place: 'Plaats',
  places: { top: 'Boven', bottom: 'Onder' },
  tile: 'Zoals het in een tegel staat',
  tiles: { wide: 'Breed 16:9', classic: '4:3', square: 'Vierkant 1:1' },
  backdrop: 'Achtergrond van het voorbeeld',
  backdrops: { light: 'Licht', dark: 'Donker', busy: 'Druk' },
  know: 'Goed om te weten',
  facts: {
    running: 'Loopt je gesprek al? Zet je camera daar uit en weer aan. Dan komt de strook erop.',
    names:
      'Op de strook staan de namen van wie aan de beurt is en van wie daarna komt. Wie het gesprek opneemt, heeft ze in die opname.',
    pause: 'Staat de tijd stil, dan zegt de strook niet waarom, en niet om wie.',
    effects:
      'Een vage of andere achtergrond van Meet, Zoom of Teams komt over de strook heen: die wordt dan wazig of valt weg. Zet dat effect uit. Een effect van je computer of camera zelf komt eronder, en laat de strook heel.',
    mirror: 'Je ziet jezelf vaak gespiegeld. Bij anderen staat de tekst goed.',
    trial:
      'Dit is een proef. Lukt het tekenen niet, dan gaat je gewone beeld door. Valt je beeld weg, zet dan je camera opnieuw aan.',
    off: 'Uit is meteen uit. Je gewone beeld gaat door.',
  },
  sample: { name: 'Bram', next: 'Noor', phase: 'Verhelderende vragen' },
  strip,
};
