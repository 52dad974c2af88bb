/** The running phase: what is asked, who is at turn, how long. */
import { usePanel } from '@/components/app/panel';
import { RemainsButton } from '@/components/leaving/RemainsButton';
import { SharedCase } from '@/components/own/SharedCase';
import { ParkedLine } from '@/components/own/ways';
import { AgreementsView, showsAgreements } from './AgreementsView';
import { AskedNow } from './cockpit/AskedNow';
import { sayingAt } from '@/lib/session/saying';
import { FormChoice } from './CaseChoices';
import { ListButton } from './lists/ListButton';
import { useList } from './lists/useList';
import { OffersInPlace, OffersLine, offersHideTurns, offersTakePlace } from './offers/OffersPlace';
import { PauseView } from './PauseView';
import { later } from '@/components/ui/later';
import { methodAhead } from '@/lib/session/methodAhead';
import { PhaseClock, type OnSeat } from './PhaseClock';
import { PhaseHeader } from './PhaseHeader';
import { looksAtProcess, ReviewButton, SharedLine } from './nudges/ways';
import { hasPulses, PulseLine } from './pulses/ways';
import styles from './screen.module.css';
import { nearThreshold, ThresholdLine } from './threshold/ways';
import { TurnLine } from './TurnLine';
import { hasYields, Yields } from './yield/ways';

const ListView = later(async () => (await import('./lists/ListView')).ListView);
const BeforeMethod = later(async () => (await import('./nudges/BeforeMethod')).BeforeMethod);
const QuestionView = later(async () => (await import('./say/QuestionView')).QuestionView);

export function NowTab({ onSeat }: OnSeat) {
  const { session, snapshot } = usePanel();
  const list = useList();
  const parked = snapshot.value.own?.some(({ kind }) => kind === 'parked') === true;
  const question = session.value?.phases[session.value.current]?.say.question === true;
  if (session.value?.pause) return <PauseView />;
  const ahead = session.value && methodAhead(session.value);
  return (
    <>
      <PhaseHeader short={list?.open ?? false}>{list && <ListButton {...list} />}</PhaseHeader>
      {!question && <AskedNow />}
      {/* There before its line is, so that a screen reader tells it. */}
      <div aria-live="polite">{session.value?.nudging.line && <SharedLine />}</div>
      {!question && <SharedCase />}
      <FormChoice />
      {ahead && <BeforeMethod method={ahead} />}
      {!question && session.value && nearThreshold(session.value) && <ThresholdLine />}
      <OffersLine />
      {!question && session.value && hasYields(session.value) && <Yields />}
      {!question && session.value && (
        <div class={styles.lookBack}>
          {hasPulses(session.value) && <PulseLine />}
          {snapshot.value.me === null && looksAtProcess(session.value) && <ReviewButton />}
        </div>
      )}
      {!question && parked && (
        <ParkedLine
          onList={() => {
            if (list && !list.open) list.turn();
          }}
        />
      )}
      {session.value && showsAgreements(session.value, snapshot.value.agreements) ? (
        <AgreementsView />
      ) : question ? (
        <QuestionView />
      ) : list?.open ? (
        <ListView
          key={`${list.list.case} ${list.list.kind}`}
          list={list.list}
          adds={list.adds}
          typing={list.pressed && snapshot.value.me === null}
        />
      ) : session.value && offersTakePlace(session.value) ? (
        <OffersInPlace />
      ) : (
        <PhaseClock onSeat={onSeat} />
      )}
      {!(session.value && offersHideTurns(session.value)) && <TurnLine />}
      {session.value && sayingAt(session.value) === 'checkedOut' && <RemainsButton />}
    </>
  );
}
