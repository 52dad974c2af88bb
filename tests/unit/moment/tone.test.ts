import { describe, expect, it } from 'vitest';
import { toneFile } from '@/components/moment/tone';

const file = toneFile();
const view = new DataView(file.buffer);
const samples = new Int16Array(file.buffer.slice(44));

describe('the tone', () => {
  it('is a WAV file that is as long as it says, under a second and small', () => {
    const text = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
    expect([text(0), text(8), text(12), text(36)]).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect(view.getUint32(4, true)).toBe(file.length - 8);
    expect(view.getUint32(40, true)).toBe(samples.length * 2);
    const seconds = samples.length / view.getUint32(24, true);
    expect(seconds).toBeGreaterThan(0.5);
    expect(seconds).toBeLessThan(1);
    expect(file.length).toBeLessThan(40_000);
  });

  it('is soft, and begins and ends in silence', () => {
    const peak = Math.max(...samples.map(Math.abs)) / 0x7fff;
    expect(peak).toBeGreaterThan(0.1);
    expect(peak).toBeLessThan(0.25);
    expect(samples[0]).toBe(0);
    expect(Math.abs(samples.at(-1) ?? 1)).toBe(0);
    // No step that would click.
    const steps = samples.slice(1).map((level, i) => Math.abs(level - (samples[i] ?? 0)));
    expect(Math.max(...steps)).toBeLessThan(0.1 * 0x7fff);
  });
});
