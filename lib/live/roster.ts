/** The members of a room as the writer knows them: their keys, their persons, and when they were heard. */
import { readKeys, writeKeys } from './certificate';
import type { Peer } from './identity';
import type { RosterEntry } from './messages';
import { ReplayGuard } from './replay';

export interface Member {
  readonly peer: Peer;
  readonly person: string;
  readonly extension: boolean;
  readonly guard: ReplayGuard;
  /** The start of its program that is spoken with; null before it was heard. */
  run: string | null;
  /** Own clock, milliseconds; null before it was heard by this start of the writer. */
  heardAt: number | null;
  /** When it had heard the writer, by the writer's own clock. */
  heardUsAt: number | null;
}

export class Roster {
  private readonly members = new Map<string, Member>();

  /** Entries whose keys cannot be read are left out: they could say nothing anyway. */
  static async from(entries: readonly RosterEntry[]): Promise<Roster> {
    const roster = new Roster();
    for (const entry of entries) {
      const peer = await readKeys(entry.keys);
      if (peer) roster.add({ peer, person: entry.person, extension: entry.extension });
    }
    return roster;
  }

  get all(): readonly Member[] {
    return [...this.members.values()];
  }

  get entries(): readonly RosterEntry[] {
    return this.all.map(({ peer, person, extension }) => ({
      keys: writeKeys(peer.keys),
      person,
      extension,
    }));
  }

  get(id: string): Member | undefined {
    return this.members.get(id);
  }

  of(person: string): Member | undefined {
    return this.all.find((member) => member.person === person);
  }

  add(entry: Pick<Member, 'peer' | 'person' | 'extension'>, run: string | null = null): Member {
    const member = { ...entry, run, guard: new ReplayGuard(), heardAt: null, heardUsAt: null };
    this.members.set(entry.peer.id, member);
    return member;
  }

  remove(id: string): void {
    this.members.delete(id);
  }
}
