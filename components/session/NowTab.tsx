/** The running phase: what is asked, who is at turn, how long. */
import { usePanel } from '@/components/app/panel';
import { SharedCase } from '@/components/own/SharedCase';
import { AgreementsView, showsAgreements } from './AgreementsView';
import { FormChoice } from './CaseChoices';
import { PauseView } from './PauseView';
import { PhaseClock, type OnSeat } from './PhaseClock';
import { PhaseHeader } from './PhaseHeader';
import { TurnLine } from './TurnLine';

export function NowTab({ onSeat }: OnSeat) {
  const { session, snapshot } = usePanel();
  if (session.value?.pause) return <PauseView />;
  return (
    <>
      <PhaseHeader />
      <SharedCase />
      <FormChoice />
      {session.value && showsAgreements(session.value, snapshot.value.agreements) ? (
        <AgreementsView />
      ) : (
        <PhaseClock onSeat={onSeat} />
      )}
      <TurnLine />
    </>
  );
}
