/** Plays the tone, where the browser lets a page sound. */
import { toneFile } from './tone';

export type Played =
  | 'played'
  /** Until somebody touches this page, or looks at it. */
  | 'held'
  | 'failed';

/** A tone that has not begun by then would come when the page is seen again, and mean nothing. */
const BEGIN_MS = 1000;

let audio: HTMLAudioElement | null = null;

/** In good time: Chromium loads no media in a tab that is hidden, unless it did so before. */
export function prepareTone(): HTMLAudioElement {
  if (!audio) {
    audio = new Audio(URL.createObjectURL(new Blob([toneFile()], { type: 'audio/wav' })));
    audio.preload = 'auto';
  }
  return audio;
}

export async function playTone(): Promise<Played> {
  const tone = prepareTone();
  tone.currentTime = 0;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    tone.pause();
  }, BEGIN_MS);
  try {
    await tone.play();
    return 'played';
  } catch (error) {
    if (late || (error instanceof DOMException && error.name === 'NotAllowedError')) return 'held';
    console.warn('Kring: the tone could not be played', error);
    return 'failed';
  } finally {
    clearTimeout(timer);
  }
}
