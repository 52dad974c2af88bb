/** What people ask about sharing a session: consent first, then whichever side this machine is on. */
import { parseInvite, type Invite } from '@/lib/live/invite';
import type { LiveMember } from '@/lib/live/liveMember';
import type { LiveWriter } from '@/lib/live/liveWriter';
import { relayHost } from '@/lib/live/relayAddress';
import type { Relay } from '@/lib/live/transport';
import { cleanName, MAX_NAME_LENGTH } from '@/lib/session/names';
import type { StoredCall } from '@/lib/store/database';
import type { LiveQuestion } from '@/lib/wire/liveMessages';
import type { OwnSession } from './ownSession';
import type { Relays } from './relayChoice';
import type { Answer } from './sessionHost';

/** The sides that this machine can be on. */
export interface LiveSides {
  readonly writer: LiveWriter | null;
  readonly member: LiveMember | null;
  readonly isFree: boolean;
  beginWriting(relay: Relay): Promise<void>;
  beginFollowing(invite: Invite, name: string, call: StoredCall | null): Promise<void>;
  leave(): Promise<void>;
  end(): Promise<void>;
}

export class LiveAnswers {
  constructor(
    private readonly live: LiveSides,
    private readonly relays: Relays,
    /** Null in a page. */
    private readonly own: OwnSession | null,
  ) {}

  async to(message: LiveQuestion, call: StoredCall | null): Promise<Answer> {
    const { live } = this;
    switch (message.type) {
      case 'shareLive':
        return this.share(message);
      case 'joinLive':
        return this.join(message, call);
      case 'leaveLive':
        await live.leave();
        return null;
      case 'answerHandOver':
        await live.member?.answerHandOver(message.accept);
        return null;
      case 'takeOver':
        return answerOf(live.member ? await live.member.takeOver() : 'notDeputy');
      default:
        return this.actAsWriter(message);
    }
  }

  private async actAsWriter(
    message: Exclude<
      LiveQuestion,
      { type: 'shareLive' | 'joinLive' | 'leaveLive' | 'answerHandOver' | 'takeOver' }
    >,
  ): Promise<Answer> {
    const { writer } = this.live;
    if (!writer) return { reason: 'notShared' };
    switch (message.type) {
      case 'stopSharing':
        await this.live.end();
        return null;
      case 'admit':
        return this.admit(writer, message);
      case 'declineKnock':
        return answerOf(await writer.decline(message.knock));
      case 'removeMember':
        return answerOf(await writer.remove(message.person));
      case 'nameDeputy':
        return answerOf(await writer.nameDeputy(message.person));
      case 'offerHandOver':
        return answerOf(await writer.offerHandOver(message.person));
    }
  }

  private async admit(
    writer: LiveWriter,
    { knock, as }: Extract<LiveQuestion, { type: 'admit' }>,
  ): Promise<Answer> {
    const answer = answerOf(await writer.admit(knock, as));
    // Somebody who was away is there again.
    if (answer === null && as.kind === 'person') await this.own?.welcome(as.person);
    return answer;
  }

  private async share({
    relay: address,
    joinPage,
    agreed,
  }: Extract<LiveQuestion, { type: 'shareLive' }>): Promise<Answer> {
    if (!this.own?.log.state) return { reason: 'noSession' };
    if (!this.live.isFree) return { reason: 'alreadyLive' };
    await this.relays.loaded();
    const chosen = this.relays.choiceOf(address, joinPage.trim());
    if (!chosen) return { reason: 'badRelay' };
    const { relay } = chosen;
    const consent = await this.consent(relayHost(relay), agreed);
    if (consent) return consent;
    await this.relays.choose(chosen);
    await this.live.beginWriting(relay);
    return null;
  }

  private async join(
    { invite: text, name, agreed }: Extract<LiveQuestion, { type: 'joinLive' }>,
    call: StoredCall | null,
  ): Promise<Answer> {
    if (!this.live.isFree || this.own?.log.state) return { reason: 'alreadyLive' };
    const invite = parseInvite(text);
    if (typeof invite === 'string') return { reason: invite };
    const clean = cleanName(name);
    if (clean === '' || [...clean].length > MAX_NAME_LENGTH) return { reason: 'badNames' };
    await this.relays.loaded();
    const consent = await this.consent(relayHost(invite.relay), agreed);
    if (consent) return consent;
    await this.live.beginFollowing(invite, clean, call);
    return null;
  }

  /** Null where the user has agreed to this relay, now or before. */
  private async consent(host: string, agreed: boolean): Promise<Answer> {
    if (!agreed && !this.relays.isAgreed(host)) return { reason: 'consentNeeded', detail: host };
    await this.relays.agree(host);
    return null;
  }
}

function answerOf(reason: NonNullable<Answer>['reason'] | null): Answer {
  return reason && { reason };
}
