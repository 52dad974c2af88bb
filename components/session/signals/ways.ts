/** The ways to private signals: loaded where somebody can give one, and where some were counted. */
import { later, laterSheet } from '@/components/ui/later';
import { signalKinds, signalsLately } from '@/lib/session/signals';
import type { Session } from '@/lib/session/state';

/** With what it opens: a page whose line is gone has it too. */
export const SignalButton = later(() =>
  import('./SignalButton').then((module) => module.SignalButton),
);

export const SharedSignalButton = later<{ readonly onOpen: () => void }>(() =>
  import('./SharedSignal').then((module) => module.SharedSignalButton),
);

export const SharedSignalSheet = laterSheet(() =>
  import('./SharedSignal').then((module) => module.SharedSignalSheet),
);

export const SignalsLine = later(() =>
  import('./SignalsLine').then((module) => module.SignalsLine),
);

export function hasSignals(session: Session, now: number): boolean {
  return signalKinds.some((kind) => signalsLately(session, kind, now) > 0);
}
