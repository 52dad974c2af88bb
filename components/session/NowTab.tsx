/** The running phase: what is asked, who is at turn, how long. */
import { usePanel } from '@/components/app/panel';
import { SharedCase } from '@/components/own/SharedCase';
import { AgreementsView, showsAgreements } from './AgreementsView';
import { isSaid } from '@/lib/session/say';
import { FormChoice } from './CaseChoices';
import { OffersInPlace, OffersLine, offersTakePlace } from './offers/OffersPlace';
import { PauseView } from './PauseView';
import { later } from '@/components/ui/later';
import { PhaseClock, type OnSeat } from './PhaseClock';
import { PhaseHeader } from './PhaseHeader';
import { TurnLine } from './TurnLine';

const Said = later(async () => (await import('./say/Said')).Said);

export function NowTab({ onSeat }: OnSeat) {
  const { session, snapshot, now } = usePanel();
  const phase = session.value?.phases[session.value.current];
  if (session.value?.pause) return <PauseView />;
  return (
    <>
      <PhaseHeader />
      <SharedCase />
      <FormChoice />
      <OffersLine />
      {session.value && showsAgreements(session.value, snapshot.value.agreements) ? (
        <AgreementsView />
      ) : session.value && offersTakePlace(session.value) ? (
        <OffersInPlace />
      ) : (
        <PhaseClock onSeat={onSeat} />
      )}
      {phase && isSaid(phase, now.value) && <Said />}
      <TurnLine />
    </>
  );
}
