/** Moments in which a facilitator may want to say something, each with a line in three strengths. */

/** From the mildest to the one that leaves least room. */
export const strengths = ['soft', 'clear', 'firm'] as const;
export type Strength = (typeof strengths)[number];

export const situations = [
  'mirror',
  'advice',
  'inside',
  'notice',
  'facts',
  'question',
  'slow',
  'silent',
  'voices',
  'rescue',
  'laughter',
  'interest',
  'judgement',
  'friction',
  'sting',
] as const;
export type Situation = (typeof situations)[number];

/** Those whose lines are cards that the facilitator alone has, in the order of the strengths. */
export const linesOfCards: Partial<Readonly<Record<Situation, readonly [string, string, string]>>> =
  { sting: ['pit-4', 'pit-2', 'pit-1'] };

/** What a situation is called, by what one notices it, and its lines where they are not cards. */
export interface SituationText {
  readonly name: string;
  readonly sign: string;
  readonly lines: Readonly<Record<Strength, string>> | null;
}

export type SituationTexts = Readonly<Record<Situation, SituationText>>;
