/** How it was: loaded where it is asked, and where it was counted. */
import { later } from '@/components/ui/later';
import { pulsesAt } from '@/lib/session/pulses';
import type { Session } from '@/lib/session/state';

export const PulseLine = later(() => import('./PulseLine').then((module) => module.PulseLine));

export function hasPulses(session: Session): boolean {
  return pulsesAt(session) || session.pulses.counts !== null;
}
