/** Whether this browser can put something on a camera image at all. */
export function canDrawOnCamera(): boolean {
  return 'MediaStreamTrackGenerator' in globalThis;
}
