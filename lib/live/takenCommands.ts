/** Which commands the log holds, and what each made: nothing is taken twice, however late it comes again (PROTOCOL C3). */
import type { Range } from './messages';
import type { WriterLog } from './writerLog';

export class TakenCommands {
  private readonly made = new Map<string, Range>();
  private readUpTo = 0;

  constructor(private readonly log: WriterLog) {}

  async find(id: string): Promise<Range | null> {
    for (const { seq, command } of await this.log.eventsAfter(this.readUpTo)) {
      this.made.set(command, { from: this.made.get(command)?.from ?? seq, to: seq });
      this.readUpTo = seq;
    }
    return this.made.get(id) ?? null;
  }
}
