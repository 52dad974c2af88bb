/** For who shares their screen: saying so, with what that hides. */
import { usePanel } from '@/components/app/panel';
import sheets from '@/components/session/sheets.module.css';
import { ScreenShareWords, useScreenShareWords } from './words';

export function ScreenShareSwitch() {
  return (
    <ScreenShareWords>
      <Switch />
    </ScreenShareWords>
  );
}

function Switch() {
  const panel = usePanel();
  const words = useScreenShareWords();
  return (
    <div>
      <label class={sheets.check}>
        <input
          type="checkbox"
          checked={panel.snapshot.value.screenShared}
          aria-describedby="screen-share-hint"
          onChange={(event) =>
            void panel.ask({ type: 'shareScreen', on: event.currentTarget.checked })
          }
        />
        {words.mine}
      </label>
      <p id="screen-share-hint" class={sheets.hint}>
        {words.mineHint}
      </p>
    </div>
  );
}
