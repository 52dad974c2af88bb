/** One tap hides what is private, before the screen is shared. The line under the header has the way back. */
import { usePanel } from '@/components/app/panel';
import { Button } from '@/components/ui/Button';
import { ScreenShareWords, useScreenShareWords } from './words';

export function ScreenShareButton() {
  const { snapshot } = usePanel();
  if (snapshot.value.screenShared) return null;
  return (
    <ScreenShareWords>
      <Share />
    </ScreenShareWords>
  );
}

function Share() {
  const panel = usePanel();
  return (
    <Button
      weight="quiet"
      icon="screen"
      iconOnly
      onClick={() => void panel.ask({ type: 'shareScreen', on: true })}
    >
      {useScreenShareWords().mine}
    </Button>
  );
}
