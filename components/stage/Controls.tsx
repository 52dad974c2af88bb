/** What whoever shares the stage can set on it: there while the pointer moves or a key is used, then gone. */
import { useEffect, useRef, useState } from 'preact/hooks';
import styles from './controls.module.css';
import type { Settings } from './settings';
import { useDark } from './useDark';
import { useStageWords } from './words';

const STAYS_MS = 4000;

interface ControlsProps {
  readonly settings: Settings;
  readonly digits: boolean;
  readonly silent: boolean;
  /** Undefined where there is nothing to be silent in. */
  readonly onSilence: ((on: boolean) => void) | undefined;
}

export function Controls({ settings, digits, silent, onSilence }: ControlsProps) {
  const words = useStageWords().controls;
  const dark = useDark(settings);
  const full = useFullScreen();
  useShownWhileUsed();
  useSpace(onSilence && (() => onSilence(!silent)));
  return (
    <section class={styles.controls} aria-label={words.label}>
      <p>{words.share}</p>
      <div>
        {onSilence && (
          <button type="button" title={words.silenceHint} onClick={() => onSilence(!silent)}>
            {silent ? words.silenceOff : words.silence}
          </button>
        )}
        <button type="button" onClick={() => settings.choose({ digits: !digits })}>
          {digits ? words.words : words.digits}
        </button>
        <button type="button" onClick={() => settings.choose({ theme: dark ? 'light' : 'dark' })}>
          {dark ? words.light : words.dark}
        </button>
        <button type="button" onClick={() => turnFullScreen(!full)}>
          {full ? words.window : words.fullScreen}
        </button>
      </div>
    </section>
  );
}

/** Sets `data-idle` on the page itself, so that a moving pointer draws nothing anew but the controls. */
function useShownWhileUsed(): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    const { dataset } = document.documentElement;
    const rest = () => {
      dataset['idle'] = 'true';
    };
    const show = () => {
      delete dataset['idle'];
      clearTimeout(timer.current);
      timer.current = setTimeout(rest, STAYS_MS);
    };
    show();
    const used = ['pointermove', 'pointerdown', 'keydown'] as const;
    for (const event of used) document.addEventListener(event, show);
    return () => {
      clearTimeout(timer.current);
      for (const event of used) document.removeEventListener(event, show);
    };
  }, []);
}

/** The space bar, as long as no button has it. */
function useSpace(press: (() => void) | undefined): void {
  useEffect(() => {
    if (!press) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== ' ' || event.repeat || event.target instanceof HTMLButtonElement) return;
      event.preventDefault();
      press();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [press]);
}

function useFullScreen(): boolean {
  const [full, setFull] = useState(document.fullscreenElement !== null);
  useEffect(() => {
    const changed = () => setFull(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', changed);
    return () => document.removeEventListener('fullscreenchange', changed);
  }, []);
  return full;
}

/** Where the browser refuses, the button goes on saying what it did not do. */
function turnFullScreen(on: boolean): void {
  const turned = on ? document.documentElement.requestFullscreen() : document.exitFullscreen();
  turned.catch((error: unknown) => console.warn('Kring: no full screen', error));
}
