/** The ways to let people see where the session stands who have nothing of Kring. */
import { useId, useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { canDrawOnCamera } from '@/components/camera/offered';
import { ScreenShareOffer } from '@/components/screenShare/ScreenShareOffer';
import { ScreenShareSwitch } from '@/components/screenShare/ScreenShareSwitch';
import sheets from '@/components/session/sheets.module.css';
import { openStage } from '@/components/stage/openStage';
import { Button } from '@/components/ui/Button';
import { laterSheet } from '@/components/ui/later';
import { Sheet } from '@/components/ui/Sheet';
import styles from './show.module.css';
import { ShowWords, useShowWords } from './words';

const CameraSheet = laterSheet(() =>
  import('@/components/camera/CameraSheet').then((module) => module.CameraSheet),
);
const ChatLineSheet = laterSheet(() =>
  import('@/components/chatLine/ChatLineSheet').then((module) => module.ChatLineSheet),
);

interface ShowSheetProps {
  readonly onClose: () => void;
}

export function ShowSheet(props: ShowSheetProps) {
  return (
    <ShowWords>
      <Ways {...props} />
    </ShowWords>
  );
}

type Way = 'chat' | 'stage' | 'small' | 'camera';

function Ways({ onClose }: ShowSheetProps) {
  const panel = usePanel();
  const words = useShowWords();
  const prefix = useId();
  const [chosen, setChosen] = useState<Way | null>(null);
  const status = panel.session.value?.status;
  const goesOn = status === 'running' || status === 'ready';
  const onPage = panel.surface === 'page';

  switch (chosen) {
    case 'chat':
      return <ChatLineSheet onClose={onClose} />;
    case 'camera':
      return <CameraSheet onClose={onClose} />;
    case 'stage':
      return <ScreenShareOffer onGo={() => void openStage()} onClose={onClose} />;
    case 'small':
      return (
        <ScreenShareOffer onGo={() => void panel.ask({ type: 'openSmall' })} onClose={onClose} />
      );
  }
  const offered: readonly (readonly [Way, boolean])[] = [
    ['chat', goesOn],
    ['stage', !onPage],
    ['small', !onPage],
    ['camera', !onPage && canDrawOnCamera()],
  ];
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p class={sheets.text}>{words.text}</p>
      <ScreenShareSwitch />
      <ul class={styles.ways}>
        {offered
          .filter(([, may]) => may)
          .map(([way]) => (
            <li key={way}>
              <Button aria-describedby={`${prefix}-${way}`} onClick={() => setChosen(way)}>
                {words[way].open}
              </Button>
              <p id={`${prefix}-${way}`} class={sheets.hint}>
                {words[way].hint}
              </p>
            </li>
          ))}
      </ul>
    </Sheet>
  );
}
