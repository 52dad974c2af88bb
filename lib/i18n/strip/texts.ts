/** The few words on the camera strip, by key: the background has no catalogue. */
import type { GoesOn, PersonDoes } from '@/lib/session/seenOutside';
import type { Strip } from '@/lib/wire/strip';

export interface StripTexts {
  readonly people: Readonly<Record<PersonDoes, (name: string) => string>>;
  readonly goesOn: Readonly<Record<GoesOn, string>>;
  readonly next: (name: string) => string;
  /** Whose name was erased. */
  readonly someone: string;
  readonly times: Strip['times'];
}
