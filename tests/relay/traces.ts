/** Whether something can be found in what passed, in any way that it may have been written. */
import type { Passed } from './ear';

export interface Secret {
  readonly what: string;
  readonly bytes: Buffer;
}

/** As it would stand in UTF-8, in UTF-16, and as letters. */
export function ofText(what: string, text: string): Secret[] {
  return [
    { what, bytes: Buffer.from(text, 'utf8') },
    { what: `${what} as UTF-16`, bytes: Buffer.from(text, 'utf16le') },
  ];
}

/** What was found where; an empty list is good. */
export function tracesOf(secrets: readonly Secret[], passed: readonly Passed[]): string[] {
  const told = passed.map(({ topic, payload }) => `${topic}\n${payload.toString('latin1')}`);
  const lower = told.map((text) => text.toLowerCase());
  return secrets.flatMap(({ what, bytes }) => {
    const raw = bytes.toString('latin1');
    const hex = bytes.toString('hex');
    const ways = [raw, ...base64Parts(bytes)];
    const at = told.findIndex(
      (text, i) => ways.some((way) => text.includes(way)) || lower[i]?.includes(hex),
    );
    return at < 0 ? [] : [`${what} in ${passed[at]?.topic}`];
  });
}

/** The letters that stand for these bytes wherever they begin in what is encoded. */
function base64Parts(bytes: Buffer): string[] {
  return [0, 1, 2].flatMap((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    const whole = Math.floor(((before + bytes.length) * 8) / 6);
    const part = text.slice(Math.ceil((before * 8) / 6), whole);
    return [part, part.replaceAll('+', '-').replaceAll('/', '_')];
  });
}
