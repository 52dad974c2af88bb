/** What a group's earlier meetings say of the session that is shown, read again when they have changed. */
import type { GroupTie, Meeting } from '@/lib/group/meetings';
import { seriesFacts, type SeriesFacts } from '@/lib/group/seriesFacts';
import type { Session } from '@/lib/session/state';
import type { GroupStore } from '@/lib/store/groupStore';

interface Held {
  readonly group: string;
  readonly stamp: number;
  meetings: readonly Meeting[] | null;
}

export class GroupSeries {
  private held: Held | null = null;

  /** `store` gives null while the database does not open; `changed` runs when they have been read. */
  constructor(
    private readonly store: () => Pick<GroupStore, 'meetingsOf'> | null,
    private readonly changed: () => void,
  ) {}

  /** Null until they are read. Another `stamp` is another state of the groups. */
  of(session: Session, tie: GroupTie, stamp: number): SeriesFacts | null {
    const { group } = tie;
    if (this.held?.group !== group || this.held.stamp !== stamp) {
      // What was known of this group stands until it is read anew.
      const meetings = this.held?.group === group ? this.held.meetings : null;
      this.held = { group, stamp, meetings };
      void this.read(this.held);
    }
    const { meetings } = this.held;
    return meetings && seriesFacts(session, tie, meetings);
  }

  private async read(held: Held): Promise<void> {
    try {
      held.meetings = (await this.store()?.meetingsOf(held.group)) ?? null;
      if (this.held === held && held.meetings) this.changed();
    } catch (error) {
      // Without them there is a hint less; the group's own page tells what cannot be read.
      console.error('Kring: what the group remembers cannot be read', error);
    }
  }
}
