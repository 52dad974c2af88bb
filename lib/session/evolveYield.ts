/** How the yields of the cases change. */
import type { EventBody } from './events';
import type { Fresh } from './fresh';
import type { Session } from './state';

type Settled = Extract<EventBody, { type: 'yieldSettled' }>;

/** In the order of the cases. */
export function putYield(
  session: Fresh<Session>,
  { case: number, how, kind, lookAgainOn }: Settled,
): void {
  session.yields = [
    ...session.yields.filter((each) => each.case !== number),
    { case: number, how, kind, lookAgainOn },
  ].sort((a, b) => a.case - b.case);
}

/** What somebody took from a case of their own is not what somebody else takes from it. */
export function dropForeignYield(
  session: Fresh<Session>,
  number: number,
  caseBringer: string | null,
): void {
  if (session.cases[number - 1]?.caseBringer === caseBringer) return;
  session.yields = session.yields.filter((each) => each.case !== number);
}
