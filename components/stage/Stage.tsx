/** What a group sees of its session in the shared tab: large, quiet, and nothing of anybody's own. */
import { computed } from '@preact/signals';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PanelProvider, usePanel, type Panel } from '@/components/app/panel';
import type { Session } from '@/lib/session/state';
import { Controls } from './Controls';
import { PauseScene } from './PauseScene';
import { QuestionScene } from './QuestionScene';
import { ReadyScene } from './ReadyScene';
import { RunningScene } from './RunningScene';
import { isSilent, sceneOf, stepped, type Scene } from './scene';
import type { Settings } from './settings';
import { SilenceScene } from './SilenceScene';
import { StillScene } from './StillScene';
import { StageWords, useStageWords } from './words';

export interface StageProps {
  readonly panel: Panel;
  readonly settings: Settings;
}

export function Stage({ panel, settings }: StageProps) {
  const steady = useMemo<Panel>(
    () => ({
      ...panel,
      now: computed(() => stepped(panel.session.value, panel.now.value)),
    }),
    [panel],
  );
  return (
    <PanelProvider value={steady}>
      <StageWords>
        <Shown settings={settings} />
      </StageWords>
    </PanelProvider>
  );
}

/** What was asked of the stage holds for one phase, or one pause. */
interface Hush {
  readonly at: string;
  readonly on: boolean;
}

function Shown({ settings }: Pick<StageProps, 'settings'>) {
  const { session, snapshot } = usePanel();
  const words = useStageWords();
  const [hush, setHush] = useState<Hush | null>(null);
  useEffect(() => {
    document.title = words.title;
  }, [words]);
  const value = session.value;
  const at = value ? placeOf(value) : '';
  const silent = hush?.at === at ? hush.on : value !== null && isSilent(value);
  const scene = sceneOf(value, silent);
  const digits = settings.value.value.digits ?? snapshot.value.preferences.digits;
  return (
    <>
      <main data-scene={scene}>
        <SceneView scene={scene} digits={digits} />
      </main>
      <Controls
        settings={settings}
        digits={digits}
        silent={scene === 'silence'}
        onSilence={value?.status === 'running' ? (on) => setHush({ at, on }) : undefined}
      />
    </>
  );
}

function placeOf({ current, pause }: Session): string {
  return `${current} ${pause?.since ?? ''}`;
}

function SceneView({ scene, digits }: { readonly scene: Scene; readonly digits: boolean }) {
  switch (scene) {
    case 'running':
      return <RunningScene digits={digits} />;
    case 'question':
      return <QuestionScene />;
    case 'silence':
      return <SilenceScene />;
    case 'pause':
      return <PauseScene />;
    case 'ready':
      return <ReadyScene />;
    case 'over':
      return <StillScene of="over" />;
    case 'none':
      return <StillScene of="none" />;
  }
}
