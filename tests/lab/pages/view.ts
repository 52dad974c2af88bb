import type { Layout } from './layout';
import type { Person, Room } from './room';

/** What a platform's views are made from. */
export interface View {
  room: Room;
  layout: Layout;
  language: string;
  /** Anything that a button or a key of the page can ask for. */
  act(action: string): void;
  say(text: string): void;
  /** The live picture of someone who has one. */
  picture(person: Person): HTMLElement | undefined;
}
