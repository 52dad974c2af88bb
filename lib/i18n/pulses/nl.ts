/** How it was, asked without a name, in Dutch. */
import type { PulseTexts } from './texts';

export const pulses: PulseTexts = {
  own: 'Hoe was dit? Zonder naam',
  ask: (given, of) => `Hoe was dit? ${given} van ${of}`,
  soFar: (given, of) => `${given} van ${of} antwoorden zijn binnen.`,
  isIn: (given, of) => `Jouw antwoord is binnen. ${given} van ${of}`,
  title: 'Hoe was dit?',
  intro:
    'Zonder naam. Als de groep verdergaat, ziet iedereen hoe vaak wat gekozen is. Bij minder dan drie antwoorden niets. Een groep in Kring onthoudt hoe veilig het gemiddeld was.',
  final: 'Hierna kun je niets meer veranderen: jouw antwoord is niet terug te vinden.',
  questions: {
    safety: { ask: 'Hoe veilig was het voor jou?', low: 'niet veilig', high: 'heel veilig' },
    depth: { ask: 'Hoe diep ging het?', low: 'aan de oppervlakte', high: 'naar de kern' },
    heard: { ask: 'Voelde je je gehoord?', low: 'niet gehoord', high: 'helemaal gehoord' },
    energy: { ask: 'Wat deed het met je energie?', low: 'kostte veel', high: 'gaf veel' },
  },
  skip: 'Overslaan',
  send: 'Verstuur',
  answerOne: 'Beantwoord minstens één vraag.',
  lead: 'Ieder antwoordt zonder naam, op een eigen scherm of op dit scherm.',
  leadOwn: 'Mijn antwoord',
  pass: 'Geef het scherm door',
  passOn: 'Geef door',
  passTitle: 'Geef het scherm door',
  passText: 'Wie het nu krijgt, antwoordt ongezien. Van de antwoorden hiervoor is niets te zien.',
  next: 'Ik ben aan de beurt',
  done: 'Klaar',
  allIn: 'Alle antwoorden zijn binnen. Ga je verder, dan ziet iedereen hoe vaak wat gekozen is.',
  howItWas: 'Hoe het was',
  countsText: 'Hoe vaak elke stap gekozen is, zonder namen.',
  tooFew: 'Te weinig antwoorden om te laten zien.',
  times: (step, count) => `Stap ${step}: ${count} keer`,
};
