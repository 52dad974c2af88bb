/** Agreements to start from. A group changes or drops each of them; the words are in the catalogue. */
export const startingAgreements = [
  'staysHere',
  'thereEveryTime',
  'honestAndMild',
  'mistakes',
  'caseBringerDecides',
  'attention',
  'facilitatorGuards',
] as const;

export type StartingAgreement = (typeof startingAgreements)[number];
