/** Frames of the right form, by somebody who may not say that. */
import { newRun, NO_RUN, type FrameHeader } from '@/lib/live/frame';
import type { Identity, Peer } from '@/lib/live/identity';
import { lobbyKey, personalKey, roomKey, type Room } from '@/lib/live/keys';
import { seal } from '@/lib/live/seal';
import type { Chance } from '../faults/chance';

export interface Forgery {
  readonly as: string;
  readonly by: Identity;
  readonly message: { readonly type: string };
  readonly to?: Peer;
  readonly room?: { readonly number: number; readonly secret: Uint8Array<ArrayBuffer> };
}

export async function forgeFrame(
  room: Room,
  chance: Chance,
  runs: readonly string[],
  { as, by, message, to, room: session }: Forgery,
): Promise<Uint8Array> {
  const senderRun = chance.pick([newRun(), ...runs]);
  const receiverRun = to ? chance.pick([newRun(), ...runs]) : NO_RUN;
  const header: FrameHeader = {
    kind: to ? 'personal' : session ? 'room' : 'lobby',
    epoch: chance.pick([0, 0, 1, 0xffff_ffff]),
    keyNumber: session?.number ?? 0,
    sender: as,
    senderRun,
    receiverRun,
    seq: chance.pick([1, 1_000_000, 0xffff_ffff]),
  };
  const key = to
    ? await personalKey(room, by, to, { sender: senderRun, receiver: receiverRun })
    : session
      ? await roomKey(room, session.secret, senderRun)
      : await lobbyKey(room, senderRun);
  return seal({ room, identity: by, header, key }, message, 'content');
}
