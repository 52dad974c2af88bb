/** When it is the moment of whoever has this machine: said once, by one view, and as a notification where nobody looks. */
import * as v from 'valibot';
import { announce, momentHere, type Announced } from '@/lib/session/ownMoment';
import type { Session } from '@/lib/session/state';
import type { MomentQuestion } from '@/lib/wire/momentMessages';
import type { MomentPreferences } from '@/lib/wire/preferences';
import type { ToView } from '@/lib/wire/viewMessages';
import type { RunMemory } from './runMemory';
import type { Answer } from './sessionHost';

const ANNOUNCED = 'announced';
const AnnouncedSchema = v.object({ session: v.string(), moments: v.array(v.string()) });

/** So long views have to say that somebody looks at them. */
const LOOK_MS = 400;
/** A tone that comes later than this says nothing any more. */
const SOUND_MS = 5000;

export interface MomentEnvironment {
  readonly memory: RunMemory;
  wanted(): MomentPreferences;
  /** To every view of the session. */
  tell(message: ToView): void;
  /** Whether somebody has the call in front of them; asked where no view was. */
  seesCall(): Promise<boolean>;
  /** Shows the notification, or takes it away. */
  notify(on: boolean): void;
}

interface Due {
  readonly moment: string;
  readonly since: number;
  taken: boolean;
  seen: boolean;
}

export class MomentDesk {
  private announced: Announced | null = null;
  private due: Due | null = null;
  private notified = false;

  constructor(private readonly environment: MomentEnvironment) {}

  /** What was said before the background was stopped. */
  async load(): Promise<void> {
    const stored = v.safeParse(AnnouncedSchema, await this.environment.memory.get(ANNOUNCED));
    if (stored.success) this.announced = stored.output;
  }

  /** After each change; `session` is null also while the one that is followed is out of reach. */
  follow(session: Session | null, me: string | null): void {
    if (!session || momentHere(session, me) !== 'now') this.over();
    if (!session) return;
    const { after, due } = announce(this.announced, session, me);
    if (after !== this.announced) this.remember(after);
    if (due !== null) this.begin(due);
  }

  answer({ moment, here }: MomentQuestion): Answer {
    const { due } = this;
    if (due?.moment !== moment) return { reason: 'alreadySaid' };
    if (here === 'seen') {
      due.seen = true;
    } else if (here === 'held') {
      due.taken = false;
      this.tellOf(due);
    } else {
      const late = Date.now() - due.since > SOUND_MS;
      if (due.taken || late) return { reason: 'alreadySaid' };
      due.taken = true;
    }
    return null;
  }

  /** After the session was put away or left. */
  async forget(): Promise<void> {
    this.over();
    this.announced = null;
    await this.environment.memory.set(ANNOUNCED, undefined);
  }

  private begin(moment: string): void {
    const { sound, notification } = this.environment.wanted();
    if (!sound && !notification) return;
    const due = { moment, since: Date.now(), taken: false, seen: false };
    this.due = due;
    this.tellOf(due);
    if (notification) setTimeout(() => void this.notifyUnlessSeen(due), LOOK_MS);
  }

  private tellOf({ moment }: Due): void {
    this.environment.tell({ type: 'ownMoment', moment });
  }

  private async notifyUnlessSeen(due: Due): Promise<void> {
    if (this.due !== due || due.seen || (await this.environment.seesCall())) return;
    if (this.due !== due) return;
    this.notified = true;
    this.environment.notify(true);
  }

  private over(): void {
    this.due = null;
    if (!this.notified) return;
    this.notified = false;
    this.environment.notify(false);
  }

  private remember(announced: Announced): void {
    this.announced = announced;
    this.environment.memory.set(ANNOUNCED, announced).catch((error: unknown) => {
      console.error('Kring: what was announced was not remembered', error);
    });
  }
}
