import { expect, it } from 'vitest';
import { ofText, tracesOf } from './traces';

const name = 'Zwaantje';

function found(payload: Buffer): boolean {
  return tracesOf(ofText('name', name), [{ topic: 'kring/x/h', payload }]).length > 0;
}

it('a name is found in every way that it may have been written', () => {
  const text = `..${name}....`;
  for (const line of [text, `.${text}`, `..${text}`]) {
    expect(found(Buffer.from(line))).toBe(true);
    expect(found(Buffer.from(line, 'utf16le'))).toBe(true);
    for (const way of ['base64', 'base64url', 'hex'] as const) {
      expect(found(Buffer.from(Buffer.from(line).toString(way)))).toBe(true);
    }
  }
  expect(found(Buffer.from('somebody else'))).toBe(false);
});
