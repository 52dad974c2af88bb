/** The line that stands beside going elsewhere in the programme, out of a step or a method. */
import { usePanel } from '@/components/app/panel';
import { leftBy, type Elsewhere } from './leaving';
import { MomentLine } from './MomentLine';

export function LeavingLine(elsewhere: Elsewhere) {
  const session = usePanel().session.value;
  return session && <MomentLine moments={leftBy(session, elsewhere)} />;
}
