/** The questions of the ten sides, and of what else could be, in Dutch; to the case-bringer. */
import type { SideTexts } from './load';

export const sides: SideTexts = {
  meWanted: 'Wat wilde je op dat moment?',
  meSaid: 'Wat zei je, letterlijk?',
  meDid: 'Wat deed je, ook met je gezicht en je houding?',
  meThought: 'Wat dacht je, nog voor je iets zei?',
  meFelt: 'Wat voelde je, ook als het klein was?',
  otherWanted: 'Wat wilde de ander, denk je?',
  otherSaid: 'Wat zei de ander, woord voor woord?',
  otherDid: 'Wat zag je de ander doen?',
  otherThought: 'Wat dacht de ander, denk je?',
  otherFelt: 'Wat voelde de ander, denk je?',
  otherCouldWant: 'Wat kan de ander ook gewild hebben?',
  otherCouldThink: 'Wat kan de ander ook gedacht hebben?',
  otherCouldFeel: 'Wat kan de ander ook gevoeld hebben?',
};
