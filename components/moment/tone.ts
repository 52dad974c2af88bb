/** The one sound that Kring can make: a soft tone of three quarters of a second, made here and not loaded. */

const RATE = 22_050;
const SECONDS = 0.75;
/** Of full scale: soft beside voices. */
const PEAK = 0.22;
/** A fifth that fades, as of a small bell: [Hz, its share, how fast it fades]. */
const partials = [
  [523.25, 0.7, 5],
  [784.88, 0.3, 7],
] as const;
const ATTACK_SECONDS = 0.02;
const RELEASE_SECONDS = 0.1;

const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/** A WAV file: one channel, 16 bits. It begins and ends in silence, so that nothing clicks. */
export function toneFile(): Uint8Array<ArrayBuffer> {
  const count = Math.round(RATE * SECONDS);
  const bytes = new Uint8Array(HEADER_BYTES + count * SAMPLE_BYTES);
  const view = new DataView(bytes.buffer);
  const word = (at: number, text: string) => bytes.set(new TextEncoder().encode(text), at);
  word(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE * SAMPLE_BYTES, true);
  view.setUint16(32, SAMPLE_BYTES, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  word(36, 'data');
  view.setUint32(40, count * SAMPLE_BYTES, true);
  for (let i = 0; i < count; i += 1) {
    const level = PEAK * levelAt(i / RATE, (count - 1 - i) / RATE);
    view.setInt16(HEADER_BYTES + i * SAMPLE_BYTES, Math.round(level * 0x7fff), true);
  }
  return bytes;
}

/** From -1 to 1; seconds from the beginning, and to the end. */
function levelAt(at: number, left: number): number {
  const swell = Math.min(1, at / ATTACK_SECONDS, left / RELEASE_SECONDS);
  return partials.reduce(
    (sum, [hertz, share, fade]) =>
      sum + swell * share * Math.exp(-fade * at) * Math.sin(2 * Math.PI * hertz * at),
    0,
  );
}
