/** Plays the tone, where the browser lets a page sound. */
import { toneFile } from './tone';

export type Played =
  | 'played'
  /** Until somebody touches this page. */
  | 'held'
  | 'failed';

let audio: HTMLAudioElement | null = null;

export async function playTone(): Promise<Played> {
  audio ??= new Audio(URL.createObjectURL(new Blob([toneFile()], { type: 'audio/wav' })));
  audio.currentTime = 0;
  try {
    await audio.play();
    return 'played';
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotAllowedError') return 'held';
    console.warn('Kring: the tone could not be played', error);
    return 'failed';
  }
}
