/** What the facilitator can do at once, beside the words of some nudges. */
import type { NudgeCardTexts } from '@/lib/i18n/nudgeCards/texts';
import type { NudgeFacts } from '@/lib/nudges/facts';
import { pitfallOf } from '@/lib/nudges/catalogue';
import type { PitfallId } from '@/lib/nudges/ids';
import type { Card } from '@/lib/nudges/record';
import type { CommandBody } from '@/lib/session/commands';
import { previewGrant } from '@/lib/session/grant';
import type { SignalKind } from '@/lib/session/signals';
import type { Session } from '@/lib/session/state';
import { isSilence } from '@/lib/session/turnList';

export interface CardAction {
  readonly label: string;
  readonly command: CommandBody;
}

const MORE_MINUTES = 2;

/** `now` is session time. Nothing that the session would refuse. */
export function cardActions(
  { pitfall, on, cause }: Card,
  session: Session,
  now: number,
  { away }: Pick<NudgeFacts, 'away'>,
  words: NudgeCardTexts['card'],
): readonly CardAction[] {
  const plan = session.phases[session.current]?.plan;
  if (session.status !== 'running' || session.pause !== null || !plan) return [];
  const silence = (seconds: 30 | 60): CardAction => ({
    label: words.silence(seconds),
    command: { type: 'keepSilence', person: null, seconds },
  });
  if (pitfall === 'ongemak' || (on === 'signal' && answers(pitfall, 'friction'))) {
    return [{ label: words.stay, command: { type: 'pauseSession', reason: 'stay', person: null } }];
  }
  if (on === 'signal' && answers(pitfall, 'silence')) return [silence(30), silence(60)];
  if (pitfall === 'niet-ingecheckt' && on === 'landing' && !isSilence(plan)) return [silence(60)];
  if (on === 'net') {
    const lost = away.find(({ since }) => since === cause);
    const command = lost && {
      type: 'pauseSession' as const,
      reason: 'lostConnection' as const,
      person: lost.person,
    };
    return command ? [{ label: words.wait, command }] : [];
  }
  if (pitfall === 'uitloop' && on === 'over') return moreTime(session, now, words);
  return [];
}

/** Whether it comes by this signal. */
function answers(pitfall: PitfallId, kind: SignalKind): boolean {
  return pitfallOf(pitfall).triggers.some((each) => each.on === 'signal' && each.kind === kind);
}

/** From what comes later, else by a later end. */
function moreTime(session: Session, now: number, words: NudgeCardTexts['card']): CardAction[] {
  const wish = { target: 'phase', seconds: MORE_MINUTES * 60 } as const;
  const sources = ['laterPhases', 'endTime'] as const;
  const source = sources.find(
    (each) => !('refused' in previewGrant(session, { ...wish, source: each }, now)),
  );
  if (!source) return [];
  return [{ label: words.minutes(MORE_MINUTES), command: { type: 'grantTime', ...wish, source } }];
}
