/** The strip on one's own camera image: what it is, on or off, how large, where, and how it looks. */
import { useState } from 'preact/hooks';
import { usePanel } from '@/components/app/panel';
import { Choice } from '@/components/session/Choice';
import sheets from '@/components/session/sheets.module.css';
import { Button } from '@/components/ui/Button';
import { Sheet } from '@/components/ui/Sheet';
import type { CameraPreferences } from '@/lib/wire/preferences';
import styles from './camera.module.css';
import { PreviewChoices, usePreviewChoices } from './PreviewChoices';
import { StripPreview } from './StripPreview';
import { CameraWords, useCameraWords } from './words';

const sizes = ['small', 'medium', 'large'] as const;
const places = ['top', 'bottom'] as const;
const facts = ['running', 'names', 'pause', 'effects', 'mirror', 'trial', 'off'] as const;

export interface CameraSheetProps {
  readonly onClose: () => void;
}

export function CameraSheet(props: CameraSheetProps) {
  return (
    <CameraWords>
      <Camera {...props} />
    </CameraWords>
  );
}

function Camera({ onClose }: CameraSheetProps) {
  const panel = usePanel();
  const words = useCameraWords();
  const shown = usePreviewChoices();
  const [underWay, setUnderWay] = useState(false);
  /** What the browser did not switch to. */
  const [refused, setRefused] = useState<boolean | null>(null);
  const { preferences, cameraFailed } = panel.snapshot.value;
  const { camera } = preferences;
  const choose = async (part: Partial<CameraPreferences>) => {
    const wanted = { ...preferences, camera: { ...camera, ...part } };
    setUnderWay(true);
    // That the browser did not do it is told here.
    const reply = await panel.ask({ type: 'setPreferences', preferences: wanted }, ['failed']);
    setRefused(reply.ok ? null : wanted.camera.on);
    setUnderWay(false);
  };
  // Once it is on, the line under the switch says it.
  const told = facts.filter((fact) => fact !== 'running' || !camera.on);
  const failed = cameraFailed || refused !== null;
  const state = underWay ? words.underWay : failed ? words.failed : camera.on ? words.isOn : '';
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p class={sheets.text}>{words.intro}</p>
      <p class={sheets.hint}>{words.private}</p>
      <label class={styles.switch}>
        <input
          type="checkbox"
          checked={camera.on}
          disabled={underWay}
          onChange={(event) => void choose({ on: event.currentTarget.checked })}
        />
        {words.switch}
      </label>
      <p class={sheets.hint} aria-live="polite">
        {state}
      </p>
      {failed && !underWay && (
        <Button onClick={() => void choose({ on: refused ?? camera.on })}>{words.retry}</Button>
      )}
      <StripPreview {...shown} />
      <Choice
        legend={words.size}
        value={camera.size}
        onChange={(size) => panel.setPreferences({ camera: { ...camera, size } })}
        options={sizes.map((size) => [size, words.sizes[size]] as const)}
      />
      <Choice
        legend={words.place}
        value={camera.place}
        onChange={(place) => panel.setPreferences({ camera: { ...camera, place } })}
        options={places.map((place) => [place, words.places[place]] as const)}
      />
      <PreviewChoices {...shown} />
      <h3 class={styles.know}>{words.know}</h3>
      <ul class={styles.facts}>
        {told.map((fact) => (
          <li key={fact}>{words.facts[fact]}</li>
        ))}
      </ul>
    </Sheet>
  );
}
