/** The questions of the ten sides, and of what else could be, in English; to the case-bringer. */
import type { SideTexts } from './load';

export const sides: SideTexts = {
  meWanted: 'What did you want at that moment?',
  meSaid: 'What did you say, literally?',
  meDid: 'What did you do, with your face and posture as well?',
  meThought: 'What did you think, before you said a thing?',
  meFelt: 'What did you feel, even if it was small?',
  otherWanted: 'What did the other want, do you think?',
  otherSaid: 'What did the other say, word for word?',
  otherDid: 'What did you see the other do?',
  otherThought: 'What did the other think, do you suppose?',
  otherFelt: 'What did the other feel, do you suppose?',
  otherCouldWant: 'What else could the other have wanted?',
  otherCouldThink: 'What else could the other have thought?',
  otherCouldFeel: 'What else could the other have felt?',
};
